import type { ModuleMetadata } from '@nestjs/common';

/** The job modules of all rooms, in the order in which a plan lives. */
export const JOB_ROOMS: NonNullable<ModuleMetadata['imports']> = [];
