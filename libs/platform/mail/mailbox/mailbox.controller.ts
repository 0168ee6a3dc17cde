import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, ListRequest, Public } from '#libs/platform/contract';
import { CaughtMail, MailboxPage } from './mailbox.response.js';
import { ReadMailbox } from './read-mailbox.query.js';

@ApiTags('mail')
@Controller('api/v1/cities/:city/mailbox')
export class MailboxController {
  constructor(private readonly mailbox: ReadMailbox) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: MailboxPage })
  list(@Acting() actor: Actor, @Query() request: ListRequest): Promise<MailboxPage> {
    return this.mailbox.list(actor, request);
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: CaughtMail })
  one(@Acting() actor: Actor, @Param('id') id: string): Promise<CaughtMail> {
    return this.mailbox.one(actor, id);
  }
}
