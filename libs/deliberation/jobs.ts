import { Module } from '@nestjs/common';
import { TakeVoteJob } from './decision/take-vote.job.js';
import { DeliberationModule } from './deliberation.module.js';

@Module({ imports: [DeliberationModule], providers: [TakeVoteJob] })
export class DeliberationJobs {}
