import { Module } from '@nestjs/common';
import { AccessController } from './access/access.controller.js';
import { IdentityModule } from './identity.module.js';
import { InvitationLinkController } from './invitation/invitation-link.controller.js';
import { InvitationsController } from './invitation/invitations.controller.js';
import { CredentialGuard } from './passport/credential.guard.js';
import { LocalStrategy } from './passport/local.strategy.js';
import { SessionStrategy } from './passport/session.strategy.js';
import { TokenStrategy } from './passport/token.strategy.js';
import { PasswordResetsController } from './reset/password-resets.controller.js';
import { OwnSessionsController } from './session/own-sessions.controller.js';
import { SessionController } from './session/session.controller.js';
import { TokensController } from './token/tokens.controller.js';

export { CredentialGuard } from './passport/credential.guard.js';

/** Sign-in, sessions, resets, invitations, access and tokens over HTTP, and the strategies that tell who comes in. */
@Module({
  imports: [IdentityModule],
  controllers: [SessionController, OwnSessionsController, PasswordResetsController, InvitationLinkController, InvitationsController, AccessController, TokensController],
  providers: [LocalStrategy, SessionStrategy, TokenStrategy, CredentialGuard],
  exports: [CredentialGuard],
})
export class IdentityHttpModule {}
