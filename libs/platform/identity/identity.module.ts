import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailModule } from '#libs/platform/mail';
import './identity.records.js';
import { AccessAcross } from './access/access-across.query.js';
import { AccessRow } from './access/access.entity.js';
import { ChangeAccess } from './access/change-access.use-case.js';
import { ListAccess } from './access/list-access.query.js';
import { AccountDatabase } from './account-database.js';
import { Accounts } from './account/accounts.js';
import { ChangeLanguage } from './account/change-language.use-case.js';
import { RateLimits } from './account/rate-limits.js';
import { AcceptInvitation } from './invitation/accept-invitation.use-case.js';
import { InvitationByToken } from './invitation/invitation-by-token.query.js';
import { Invitation } from './invitation/invitation.entity.js';
import { InvitePerson } from './invitation/invite-person.use-case.js';
import { ListInvitations } from './invitation/list-invitations.query.js';
import { AskReset } from './reset/ask-reset.use-case.js';
import { CompleteReset } from './reset/complete-reset.use-case.js';
import { MailReset } from './reset/mail-reset.use-case.js';
import { ResetPost } from './reset/reset-post.js';
import { DescribeSession } from './session/describe-session.query.js';
import { PrincipalCache, RightsNews } from './session/principal-cache.js';
import { Principals } from './session/principals.js';
import { RightsWatch } from './session/rights-watch.js';
import { Sessions } from './session/sessions.js';
import { SignIn } from './session/sign-in.use-case.js';
import { CreateToken } from './token/create-token.use-case.js';
import { ListTokens } from './token/list-tokens.query.js';
import { RevokeToken } from './token/revoke-token.use-case.js';

const PROVIDERS = [
  AccountDatabase, Accounts, ChangeLanguage, RateLimits, AccessAcross, RightsWatch, { provide: RightsNews, useExisting: RightsWatch }, PrincipalCache, Principals, Sessions, SignIn, DescribeSession,
  AskReset, ResetPost, MailReset, CompleteReset, InvitationByToken, AcceptInvitation, InvitePerson, ListInvitations,
  ChangeAccess, ListAccess, CreateToken, ListTokens, RevokeToken,
];

/** Who may enter, as whom, and with which rights. */
@Module({ imports: [TypeOrmModule.forFeature([AccessRow, Invitation]), MailModule], providers: PROVIDERS, exports: PROVIDERS })
export class IdentityModule {}
