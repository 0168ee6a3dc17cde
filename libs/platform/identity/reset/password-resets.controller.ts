import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '#libs/platform/contract';
import { AskResetRequest } from './ask-reset.request.js';
import { AskReset } from './ask-reset.use-case.js';
import { CompleteResetRequest } from './complete-reset.request.js';
import { CompleteReset } from './complete-reset.use-case.js';

/** A forgotten password: asking for a link, and using it. */
@Controller('api/v1/password-resets')
export class PasswordResetsController {
  constructor(
    private readonly ask: AskReset,
    private readonly complete: CompleteReset,
  ) {}

  @Post()
  @HttpCode(202)
  @Public()
  @ApiAcceptedResponse({ description: 'The same for known and unknown addresses' })
  request(@Body() body: AskResetRequest, @Req() request: FastifyRequest): Promise<void> {
    return this.ask.execute(body.email, request.ip);
  }

  @Post('completion')
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  use(@Body() body: CompleteResetRequest, @Req() request: FastifyRequest): Promise<void> {
    return this.complete.execute(body.token, body.password, { via: 'reset', requestId: request.id, ip: request.ip });
  }
}
