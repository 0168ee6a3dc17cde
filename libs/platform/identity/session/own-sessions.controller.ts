import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { SignedIn } from '#libs/platform/contract';
import { problem } from '../identity.problems.js';
import { SignedInAs, type Principal } from './principal.js';
import { OwnSessionResponse } from './session.response.js';
import { Sessions } from './sessions.js';

/** My own sessions: seeing them, ending one, the others, or all. */
@Controller('api/v1/sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: [OwnSessionResponse] })
  async list(@SignedInAs() principal: Principal): Promise<OwnSessionResponse[]> {
    const rows = await this.sessions.list(accountOf(principal));
    return rows.map(({ id, agent, createdAt, seenAt }) => ({
      id, agent, createdAt: createdAt.toISOString(), seenAt: seenAt.toISOString(), current: id === principal.sessionId,
    }));
  }

  @Delete(':sessionId')
  @HttpCode(204)
  @SignedIn()
  @ApiNoContentResponse()
  end(@SignedInAs() principal: Principal, @Param('sessionId') sessionId: string, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.end(accountOf(principal), sessionId, { via: principal.via, requestId: request.id });
  }

  @Delete('others')
  @HttpCode(204)
  @SignedIn()
  @ApiNoContentResponse()
  endOthers(@SignedInAs() principal: Principal, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.endOthers(accountOf(principal), principal.sessionId, { via: principal.via, requestId: request.id });
  }

  /** Signs out everywhere, here included. */
  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiNoContentResponse()
  endAll(@SignedInAs() principal: Principal, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.endOthers(accountOf(principal), null, { via: principal.via, requestId: request.id });
  }
}

function accountOf(principal: Principal): string {
  if (principal.accountId === null) throw problem('session.absent');
  return principal.accountId;
}
