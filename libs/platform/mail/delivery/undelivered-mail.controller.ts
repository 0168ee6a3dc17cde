import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, ListRequest, Requires } from '#libs/platform/contract';
import { READ_UNDELIVERED } from '../mail.permissions.js';
import { UndeliveredMail } from './undelivered-mail.query.js';
import { UndeliveredPage } from './undelivered-mail.response.js';

@ApiTags('mail')
@Controller('api/v1/cities/:city/mail')
export class UndeliveredMailController {
  constructor(private readonly undelivered: UndeliveredMail) {}

  @Get('undelivered')
  @Requires(READ_UNDELIVERED)
  @ApiOkResponse({ type: UndeliveredPage })
  list(@Acting() actor: Actor, @Query() request: ListRequest): Promise<UndeliveredPage> {
    return this.undelivered.execute(actor, request);
  }
}
