import type { ModuleMetadata } from '@nestjs/common';
import { BodiesJobsModule } from '#libs/bodies/jobs';
import { CaseworkJobsModule } from '#libs/casework/jobs';
import { DeliberationJobs } from '#libs/deliberation/jobs';
import { DirectoryJobsModule } from '#libs/directory/jobs';
import { EngagementJobsModule } from '#libs/engagement/jobs';
import { ImplementationJobs } from '#libs/implementation/jobs';
import { DutiesJobs } from '#libs/platform/duties/jobs';
import { FilesModule } from '#libs/platform/files';
import { IdentityJobsModule } from '#libs/platform/identity/jobs';
import { LanguageModule } from '#libs/platform/language';
import { MailJobs } from '#libs/platform/mail/jobs';
import { ReportingJobs } from '#libs/reporting/jobs';
import { SiteJobs } from '#libs/site/jobs';

/** The job modules of all rooms, in the order in which a plan lives. */
export const JOB_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  FilesModule.fromConfig(),
  LanguageModule,
  IdentityJobsModule,
  MailJobs,
  DutiesJobs,
  DirectoryJobsModule,
  CaseworkJobsModule,
  BodiesJobsModule,
  EngagementJobsModule,
  DeliberationJobs,
  ImplementationJobs,
  ReportingJobs,
  SiteJobs,
];
