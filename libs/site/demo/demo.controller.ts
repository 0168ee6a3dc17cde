import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#libs/platform/contract';
import { DemoDesk, type DemoVisitor } from './demo-desk.provider.js';
import { MailboxRequest, MailParams, MailRequest, SeatParams, SkipRequest } from './demo.request.js';

/** The demo: take a seat, read the mailbox, move the clock. Absent outside of a demo installation. */
@ApiExcludeController()
@Controller('demo')
export class DemoController {
  constructor(private readonly desk: DemoDesk) {}

  @Get()
  @Public()
  async landing(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await page(reply, await this.desk.landing(request.headers['accept-language']));
  }

  @Post('seats/:seat')
  @Public()
  async takeSeat(@Param() { seat }: SeatParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { cookie, location } = await this.desk.takeSeat(seat, visitorOf(request));
    await reply.code(303).header('set-cookie', cookie).header('location', location).header('cache-control', 'no-store').send();
  }

  @Get('mailbox')
  @Public()
  async mailbox(@Query() query: MailboxRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await page(reply, await this.desk.mailbox(query, visitorOf(request), request.headers['accept-language']));
  }

  @Get('mailbox/:id')
  @Public()
  async mail(@Param() { id }: MailParams, @Query() { city }: MailRequest, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await page(reply, await this.desk.mail(id, city, visitorOf(request), request.headers['accept-language']));
  }

  @Post('clock')
  @Public()
  async skip(@Body() body: SkipRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = await this.desk.skip(body.to);
    const back = body.back ?? '/demo/mailbox';
    await reply.code(303).header('location', back === '/demo/mailbox' ? `${back}?sent=${sent}` : back).header('cache-control', 'no-store').send();
  }
}

function visitorOf({ ip, headers, id }: FastifyRequest): DemoVisitor {
  return { ip, agent: headers['user-agent'] ?? '', requestId: id };
}

async function page(reply: FastifyReply, html: string): Promise<void> {
  await reply.code(200).header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
}
