import type { ModuleMetadata } from '@nestjs/common';
import { AssessmentModule } from '#libs/assessment';
import { BodiesModule } from '#libs/bodies';
import { CaseworkModule } from '#libs/casework';
import { ConveningModule } from '#libs/convening';
import { DeliberationModule } from '#libs/deliberation';
import { DirectoryModule } from '#libs/directory';
import { EngagementModule } from '#libs/engagement';
import { ExchangeModule } from '#libs/exchange';
import { ImplementationModule } from '#libs/implementation';
import { MonitoringModule } from '#libs/monitoring';
import { IdentityModule } from '#libs/platform/identity';
import { PublishingModule } from '#libs/publishing';
import { ReportingModule } from '#libs/reporting';

/** The rooms that commands work in. */
export const COMMAND_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  IdentityModule, DirectoryModule, CaseworkModule, ConveningModule, BodiesModule, EngagementModule, AssessmentModule, DeliberationModule, PublishingModule,
  ImplementationModule, MonitoringModule, ReportingModule, ExchangeModule,
];
