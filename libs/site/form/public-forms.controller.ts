import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { Acting, Public } from '#libs/platform/contract';
import { CheckReceipt } from './check-receipt.use-case.js';
import { OfferHelp, type FormPage } from './offer-help.use-case.js';
import { FormParams, HelpRequest, ReceiptParams, ReceiptRequest } from './public-form.request.js';

/** Plain forms of residents: no cookie, no script. The pages around them are stored and served before any route. */
@ApiExcludeController()
@Controller()
export class PublicFormsController {
  constructor(
    private readonly offerHelp: OfferHelp,
    private readonly checkReceipt: CheckReceipt,
  ) {}

  @Get([':city/:plan/:number/help', ':city/:plan/:language/:number/help'])
  @Public()
  async help(@Acting() actor: Actor, @Param() { plan, number, language }: FormParams, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.offerHelp.open(actor.workspaceId, { plan, number, language: language ?? null }));
  }

  @Post([':city/:plan/:number/help', ':city/:plan/:language/:number/help'])
  @Public()
  async offer(
    @Acting() actor: Actor, @Param() { plan, number, language }: FormParams, @Body() body: HelpRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.offerHelp.send(actor, request.ip, { plan, number, language: language ?? null }, body));
  }

  @Get([':city/receipt', ':city/receipt/:language'])
  @Public()
  async receipt(@Acting() actor: Actor, @Param() { language }: ReceiptParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.checkReceipt.execute(actor.workspaceId, request.ip, language ?? null, null));
  }

  @Post([':city/receipt', ':city/receipt/:language'])
  @Public()
  async check(
    @Acting() actor: Actor, @Param() { language }: ReceiptParams, @Body() body: ReceiptRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.checkReceipt.execute(actor.workspaceId, request.ip, language ?? null, body.code ?? ''));
  }
}

async function send(reply: FastifyReply, { status, html }: FormPage): Promise<void> {
  await reply.code(status).header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}
