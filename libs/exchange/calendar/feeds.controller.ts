import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId, type Actor } from '#libs/kernel';
import { Acting, Public } from '#libs/platform/contract';
import { exchangeProblem } from '../exchange.problems.js';
import type { FeedAnswer, FeedAsked } from './answer-feed.js';
import { FeedDesk } from './feed-desk.provider.js';

/** Calendars for programs that subscribe: public ones beneath the city, secret ones beneath `/l/`. No cookie is looked at. */
@ApiExcludeController()
@Controller()
export class FeedsController {
  constructor(private readonly desk: FeedDesk) {}

  @Get(':city/calendar.ics')
  @Public()
  async city(@Acting() actor: Actor, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.desk.open(actor.workspaceId, null, askedBy(request)));
  }

  @Get(':city/calendar/:body.ics')
  @Public()
  async body(@Acting() actor: Actor, @Param('body') body: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!isId(body)) throw exchangeProblem('calendar.absent');
    await send(reply, await this.desk.open(actor.workspaceId, body, askedBy(request)));
  }

  @Get('l/:token/calendar.ics')
  @Public()
  async mine(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.desk.secret(token, request.id, askedBy(request)));
  }
}

function askedBy({ headers }: FastifyRequest): FeedAsked {
  const { 'accept-encoding': acceptEncoding } = headers;
  return { ifNoneMatch: headers['if-none-match'], acceptEncoding: Array.isArray(acceptEncoding) ? acceptEncoding.join(',') : acceptEncoding };
}

async function send(reply: FastifyReply, { status, headers, body }: FeedAnswer): Promise<void> {
  await reply.code(status).headers(headers).send(body ?? '');
}
