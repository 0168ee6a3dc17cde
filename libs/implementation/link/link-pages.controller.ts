import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#libs/platform/contract';
import { AnswerFormRequest, AwayFormRequest, FreshFormRequest, PassOnFormRequest } from './answer-form.request.js';
import { readLinkQuery } from './answer-form.rules.js';
import { LinkDesk, type LinkAnswer } from './link-desk.provider.js';
import { OPENED_SCRIPT } from './opened-script.model.js';

/**
 * Pages behind emailed links: no account, no cookie, no script needed. GET, HEAD and OPTIONS change nothing;
 * a form carries the token in its address and a key in its body, and leads back to what was recorded.
 */
@ApiExcludeController()
@Controller('l')
export class LinkPagesController {
  constructor(private readonly desk: LinkDesk) {}

  @Get('opened.js')
  @Public()
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'public, max-age=86400')
  script(): string {
    return OPENED_SCRIPT;
  }

  @Get(':token')
  @Public()
  async page(@Param('token') token: string, @Query() query: Record<string, unknown>, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.desk.show(token, readLinkQuery(query), request.headers['accept-language']));
  }

  @Post(':token')
  @Public()
  async answer(@Param('token') token: string, @Body() form: AnswerFormRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.desk.answer(token, form, request.id));
  }

  @Post(':token/pass')
  @Public()
  async pass(@Param('token') token: string, @Body() form: PassOnFormRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.desk.pass(token, form, request.id));
  }

  @Post(':token/away')
  @Public()
  async away(@Param('token') token: string, @Body() form: AwayFormRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.desk.away(token, form, request.id));
  }

  @Post(':token/fresh')
  @Public()
  async fresh(@Param('token') token: string, @Body() form: FreshFormRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.desk.fresh(token, form, request.id));
  }

  @Post(':token/opened')
  @Public()
  @HttpCode(204)
  opened(@Param('token') token: string, @Req() request: FastifyRequest): Promise<void> {
    return this.desk.opened(token, request.id);
  }
}

/** A secret stands in the address: nothing of it may be kept, passed on or found. */
function send(reply: FastifyReply, answer: LinkAnswer): void {
  void reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' });
  if (answer.kind === 'see') {
    void reply.code(303).header('location', answer.location).send('');
    return;
  }
  const { status, html, policy } = answer.page;
  void reply.code(status).headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).send(html);
}
