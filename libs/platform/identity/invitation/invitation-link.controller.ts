import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#libs/platform/config';
import { Public } from '#libs/platform/contract';
import { problem } from '../identity.problems.js';
import { agentClass } from '../session/agent.rules.js';
import { requireSecure } from '../session/secure-door.rules.js';
import { cookieOf, readCookie, SESSION_COOKIE } from '../session/session-cookie.js';
import { Sessions } from '../session/sessions.js';
import { AcceptInvitationRequest } from './accept-invitation.request.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { InvitationByToken } from './invitation-by-token.query.js';
import { OfferedInvitationResponse } from './invitation.response.js';

/** An invitation from the side of the invited. */
@Controller('api/v1/invitations')
export class InvitationLinkController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly invitations: InvitationByToken,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly sessions: Sessions,
  ) {}

  @Get(':token')
  @Public()
  @ApiOkResponse({ type: OfferedInvitationResponse })
  async show(@Param('token') token: string): Promise<OfferedInvitationResponse> {
    const found = await this.invitations.find(token);
    if (found === null) throw problem('invitation.ended');
    return { city: found.city, email: found.email, role: found.role, expiresAt: found.expiresAt };
  }

  /** Accepts, and signs in: whoever holds the link and chose the password is there. */
  @Post(':token')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  async accept(
    @Param('token') token: string, @Body() body: AcceptInvitationRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    requireSecure(request, this.config.publicUrl);
    const { accountId } = await this.acceptInvitation.execute(token, body, { ip: request.ip, requestId: request.id });
    const before = readCookie(request.headers.cookie, SESSION_COOKIE);
    const secret = await this.sessions.open(accountId, agentClass(request.headers['user-agent']), { via: 'invitation', requestId: request.id }, before);
    void reply.header('set-cookie', cookieOf(secret));
  }
}
