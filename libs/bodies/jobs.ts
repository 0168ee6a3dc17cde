import { Module } from '@nestjs/common';
import { BodiesModule } from './bodies.module.js';
import { InvitationAcceptedJob } from './seat/invitation-accepted.job.js';

@Module({ imports: [BodiesModule], providers: [InvitationAcceptedJob] })
export class BodiesJobsModule {}
