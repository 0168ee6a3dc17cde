import { Module } from '@nestjs/common';
import { BodiesModule } from './bodies.module.js';
import { WatchSeatsTask } from './seat/watch-seats.task.js';
import { MailMinutes } from './minutes/mail-minutes.job.js';
import { InvitationAcceptedJob } from './seat/invitation-accepted.job.js';

@Module({ imports: [BodiesModule], providers: [WatchSeatsTask, InvitationAcceptedJob, MailMinutes] })
export class BodiesJobsModule {}
