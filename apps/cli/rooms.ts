import type { ModuleMetadata } from '@nestjs/common';
import { BodiesModule } from '#libs/bodies';
import { CaseworkModule } from '#libs/casework';
import { ConveningModule } from '#libs/convening';
import { DeliberationModule } from '#libs/deliberation';
import { DirectoryModule } from '#libs/directory';
import { IdentityModule } from '#libs/platform/identity';
import { PublishingModule } from '#libs/publishing';

/** The rooms that commands work in. */
export const COMMAND_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  IdentityModule, DirectoryModule, CaseworkModule, ConveningModule, BodiesModule, DeliberationModule, PublishingModule,
];
