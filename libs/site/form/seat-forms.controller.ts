import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Acting, Public } from '#libs/platform/contract';
import { ApplyForSeatPage } from './apply-for-seat-page.use-case.js';
import { OpenSeatsRequest, SeatFormParams, SeatFormRequest } from './public-form.request.js';
import type { FormPage } from './offer-help.use-case.js';

/** A language stands where a seat may stand: two letters are never an id. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** Open seats of committees, and the form to apply: plain pages, no cookie, no script. */
@ApiExcludeController()
@Controller()
export class SeatFormsController {
  constructor(private readonly page: ApplyForSeatPage) {}

  @Get(':city/seats')
  @Public()
  async list(@Acting() actor: Actor, @Query() { search, after }: OpenSeatsRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.page.list(actor.workspaceId, null, search ?? '', after ?? null));
  }

  @Get(':city/seats/:part')
  @Public()
  async listIn(@Acting() actor: Actor, @Param() { part }: SeatFormParams, @Query() { search, after }: OpenSeatsRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, LANGUAGE.test(part) ? await this.page.list(actor.workspaceId, part, search ?? '', after ?? null) : await this.page.open(actor.workspaceId, null, part));
  }

  @Get(':city/seats/:part/:seat')
  @Public()
  async openIn(@Acting() actor: Actor, @Param() { part, seat }: SeatFormParams, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.page.open(actor.workspaceId, part, seat ?? ''));
  }

  @Post([':city/seats/:part', ':city/seats/:part/:seat'])
  @Public()
  async apply(@Acting() actor: Actor, @Param() { part, seat }: SeatFormParams, @Body() body: SeatFormRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.page.send(actor, request.ip, seat === undefined ? null : part, seat ?? part, body));
  }
}

async function send(reply: FastifyReply, { status, html }: FormPage): Promise<void> {
  await reply.code(status).header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}
