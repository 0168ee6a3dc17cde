import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires, SignedIn } from '#libs/platform/contract';
import { READ_FILE } from '../casework.permissions.js';
import { CaseAddressResponse } from './mail.response.js';
import { ReadAttachment } from './read-attachment.query.js';
import { ReadCaseAddress } from './read-case-address.query.js';

/** Headers of an answer, as far as a download needs them. */
interface Reply {
  headers(values: Readonly<Record<string, string>>): unknown;
}

/** Email of a case: its address, and what came along. */
@ApiTags('cases')
@Controller('api/v1/cities/:city')
export class MailController {
  constructor(
    private readonly readAddress: ReadCaseAddress,
    private readonly readAttachment: ReadAttachment,
  ) {}

  @Get('cases/:id/address')
  @Requires(READ_FILE)
  @ApiOkResponse({ type: CaseAddressResponse })
  address(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<CaseAddressResponse> {
    return this.readAddress.execute(actor, id);
  }

  @Get('attachments/:id')
  @SignedIn()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async attachment(@Acting() actor: Actor, @Param() { id }: IdParams, @Res({ passthrough: true }) reply: Reply): Promise<StreamableFile> {
    const { bytes, headers } = await this.readAttachment.execute(actor, id);
    reply.headers(headers);
    return new StreamableFile(bytes);
  }
}
