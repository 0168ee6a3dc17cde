import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module.js';
import { MailInvitation } from './invitation/mail-invitation.job.js';
import { PruneIdentity } from './prune-identity.task.js';

/** What the worker does for sign-in: mail invitations, sweep reset requests, take away what is over. */
@Module({ imports: [IdentityModule], providers: [MailInvitation, PruneIdentity] })
export class IdentityJobsModule {}
