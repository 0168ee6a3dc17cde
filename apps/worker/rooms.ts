import type { ModuleMetadata } from '@nestjs/common';
import { DeliberationJobs } from '#libs/deliberation/jobs';
import { SiteJobs } from '#libs/site/jobs';

/** The job modules of all rooms, in the order in which a plan lives. */
export const JOB_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  DeliberationJobs,
  SiteJobs,
];
