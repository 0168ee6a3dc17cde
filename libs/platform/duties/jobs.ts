import { Module } from '@nestjs/common';
import { DutiesModule } from './duties.module.js';
import { RunDueDuties } from './run/run-due-duties.task.js';

/** For the worker: the mornings. */
@Module({ imports: [DutiesModule], providers: [RunDueDuties] })
export class DutiesJobs {}
