import type { ModuleMetadata } from '@nestjs/common';
import { AssessmentHttpModule } from '#libs/assessment/http';
import { BodiesHttpModule } from '#libs/bodies/http';
import { CaseworkHttpModule } from '#libs/casework/http';
import { ConveningHttpModule } from '#libs/convening/http';
import { DeliberationHttp } from '#libs/deliberation/http';
import { DirectoryHttpModule } from '#libs/directory/http';
import { EngagementHttpModule } from '#libs/engagement/http';
import { ExchangeHttp } from '#libs/exchange/http';
import { ImplementationHttp } from '#libs/implementation/http';
import { MonitoringHttp } from '#libs/monitoring/http';
import { DutiesHttp } from '#libs/platform/duties/http';
import { FilesModule } from '#libs/platform/files';
import { IdentityHttpModule } from '#libs/platform/identity/http';
import { LanguageModule } from '#libs/platform/language';
import { MailHttp } from '#libs/platform/mail/http';
import { RecordsHttp } from '#libs/platform/records/http';
import { SearchHttp } from '#libs/platform/search/http';
import { PublishingHttp } from '#libs/publishing/http';
import { ReportingHttp } from '#libs/reporting/http';
import { SiteHttp } from '#libs/site/http';

/** The http modules of all rooms, in the order in which a plan lives. A new room adds one line here. */
export const HTTP_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  FilesModule.fromConfig(),
  LanguageModule,
  IdentityHttpModule,
  MailHttp,
  DutiesHttp,
  SearchHttp,
  RecordsHttp,
  DirectoryHttpModule,
  CaseworkHttpModule,
  ConveningHttpModule,
  BodiesHttpModule,
  EngagementHttpModule,
  AssessmentHttpModule,
  DeliberationHttp,
  PublishingHttp,
  ImplementationHttp,
  MonitoringHttp,
  ReportingHttp,
  SiteHttp,
  ExchangeHttp,
];
