import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Requires } from '#libs/platform/contract';
import { READ_FILE } from '../casework.permissions.js';
import { ReadSince } from './read-since.query.js';
import { SinceRequest } from './since.request.js';
import { SinceResponse } from './since.response.js';

/** News for whoever comes back. */
@ApiTags('cases')
@Controller('api/v1/cities/:city/since')
export class SinceController {
  constructor(private readonly readSince: ReadSince) {}

  @Get()
  @Requires(READ_FILE)
  @ApiOkResponse({ type: SinceResponse })
  read(@Acting() actor: Actor, @Query() { since }: SinceRequest): Promise<SinceResponse> {
    return this.readSince.execute(actor, since);
  }
}
