import type { ModuleMetadata } from '@nestjs/common';
import { BodiesJobsModule } from '#libs/bodies/jobs';
import { CaseworkJobsModule } from '#libs/casework/jobs';
import { DeliberationJobs } from '#libs/deliberation/jobs';
import { EngagementJobsModule } from '#libs/engagement/jobs';
import { ImplementationJobs } from '#libs/implementation/jobs';
import { DirectoryJobsModule } from '#libs/directory/jobs';
import { DutiesJobs } from '#libs/platform/duties/jobs';
import { IdentityJobsModule } from '#libs/platform/identity/jobs';
import { MailJobs } from '#libs/platform/mail/jobs';
import { QueueModule } from '#libs/platform/queue';
import { ReportingJobs } from '#libs/reporting/jobs';
import { SiteJobs } from '#libs/site/jobs';

/**
 * The jobs of all rooms, as in the worker: the history is played with real ones.
 * A room left out here would lose its events, because nobody hears them.
 */
export const DEMO_JOB_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  QueueModule, IdentityJobsModule, MailJobs, DutiesJobs, DirectoryJobsModule, CaseworkJobsModule, BodiesJobsModule, EngagementJobsModule, DeliberationJobs, ImplementationJobs, ReportingJobs, SiteJobs,
];
