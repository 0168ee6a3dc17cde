import type { ModuleMetadata } from '@nestjs/common';
import { BodiesModule } from '#libs/bodies';
import { CaseworkModule } from '#libs/casework';
import { ConveningModule } from '#libs/convening';
import { DeliberationModule } from '#libs/deliberation';
import { DirectoryModule } from '#libs/directory';
import { EngagementModule } from '#libs/engagement';
import { ExchangeModule } from '#libs/exchange';
import { ImplementationModule } from '#libs/implementation';
import { IdentityModule } from '#libs/platform/identity';
import { PublishingModule } from '#libs/publishing';
import { ReportingModule } from '#libs/reporting';

/** The rooms that commands work in. */
export const COMMAND_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  IdentityModule, DirectoryModule, CaseworkModule, ConveningModule, BodiesModule, EngagementModule, DeliberationModule, PublishingModule,
  ImplementationModule, ReportingModule, ExchangeModule,
];
