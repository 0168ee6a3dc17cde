import type { ModuleMetadata } from '@nestjs/common';
import { CaseworkHttpModule } from '#libs/casework/http';
import { ConveningHttpModule } from '#libs/convening/http';
import { DirectoryHttpModule } from '#libs/directory/http';
import { IdentityHttpModule } from '#libs/platform/identity/http';
import { MailHttp } from '#libs/platform/mail/http';
import { DeliberationHttp } from '#libs/deliberation/http';
import { PublishingHttp } from '#libs/publishing/http';
import { SiteHttp } from '#libs/site/http';

/** The http modules of all rooms, in the order in which a plan lives. A new room adds one line here. */
export const HTTP_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  IdentityHttpModule,
  MailHttp,
  DirectoryHttpModule,
  CaseworkHttpModule,
  ConveningHttpModule,
  DeliberationHttp,
  PublishingHttp,
  SiteHttp,
];
