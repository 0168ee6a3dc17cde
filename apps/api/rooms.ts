import type { ModuleMetadata } from '@nestjs/common';
import { DirectoryHttpModule } from '#libs/directory/http';
import { IdentityHttpModule } from '#libs/platform/identity/http';
import { MailHttp } from '#libs/platform/mail/http';

/** The http modules of all rooms, in the order in which a plan lives. A new room adds one line here. */
export const HTTP_ROOMS: NonNullable<ModuleMetadata['imports']> = [
  IdentityHttpModule,
  MailHttp,
  DirectoryHttpModule,
];
