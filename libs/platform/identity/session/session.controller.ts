import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#libs/platform/config';
import { Public, SignedIn } from '#libs/platform/contract';
import { ChangeLanguage } from '../account/change-language.use-case.js';
import { ChangeLanguageRequest } from '../account/change-language.request.js';
import { authenticateLocal } from '../passport/local.strategy.js';
import { agentClass } from './agent.rules.js';
import { DescribeSession } from './describe-session.query.js';
import { SignedInAs, type Principal } from './principal.js';
import { Principals } from './principals.js';
import { requireSecure } from './secure-door.rules.js';
import { cookieOf, NO_COOKIE, readCookie, SESSION_COOKIE } from './session-cookie.js';
import { SessionResponse } from './session.response.js';
import { Sessions } from './sessions.js';
import { SignInRequest } from './sign-in.request.js';

/** Signing in and out, and who I am. */
@Controller('api/v1/session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly principals: Principals,
    private readonly describe: DescribeSession,
    private readonly changeLanguage: ChangeLanguage,
  ) {}

  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionResponse })
  async signIn(@Body() body: SignInRequest, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionResponse> {
    requireSecure(request, this.config.publicUrl);
    const accountId = await authenticateLocal(request.ip, body);
    const before = readCookie(request.headers.cookie, SESSION_COOKIE);
    const secret = await this.sessions.open(accountId, agentClass(request.headers['user-agent']), { via: 'sign-in', requestId: request.id }, before);
    void reply.header('set-cookie', cookieOf(secret));
    const principal = await this.principals.ofSession(secret);
    if (principal === null) throw new Error('a session that was just opened is not there');
    return this.describe.execute(principal);
  }

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SessionResponse })
  me(@SignedInAs() principal: Principal): Promise<SessionResponse> {
    return this.describe.execute(principal);
  }

  @Put('language')
  @HttpCode(204)
  @SignedIn()
  @ApiNoContentResponse()
  speak(@SignedInAs() principal: Principal, @Body() { language }: ChangeLanguageRequest, @Req() request: FastifyRequest): Promise<void> {
    return this.changeLanguage.execute(principal, language, { via: principal.via, requestId: request.id });
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiNoContentResponse()
  async signOut(@SignedInAs() principal: Principal, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (principal.accountId !== null && principal.sessionId !== null) {
      await this.sessions.end(principal.accountId, principal.sessionId, { via: principal.via, requestId: request.id });
    }
    void reply.header('set-cookie', NO_COOKIE);
  }
}
