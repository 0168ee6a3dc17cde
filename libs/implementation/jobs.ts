import { Module } from '@nestjs/common';
import { FollowUpdateJob } from './asking/follow-update.job.js';
import { ImplementationModule } from './implementation.module.js';

@Module({ imports: [ImplementationModule], providers: [FollowUpdateJob] })
export class ImplementationJobs {}
