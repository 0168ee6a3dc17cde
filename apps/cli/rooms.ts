import type { ModuleMetadata } from '@nestjs/common';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/platform/identity';

/** The rooms that commands work in. */
export const COMMAND_ROOMS: NonNullable<ModuleMetadata['imports']> = [IdentityModule, DirectoryModule];
