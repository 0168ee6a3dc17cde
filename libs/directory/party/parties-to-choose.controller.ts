import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Requires } from '#libs/platform/contract';
import { READ_DIRECTORY } from '../directory.permissions.js';
import { FindParties } from './find-parties.query.js';
import { FindPartiesRequest, FoundParties } from './find-parties.request.js';

/** Whom a form can name. */
@ApiTags('people')
@Controller('api/v1/cities/:city/parties')
export class PartiesToChooseController {
  constructor(private readonly findParties: FindParties) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: FoundParties })
  find(@Acting() actor: Actor, @Query() request: FindPartiesRequest): Promise<FoundParties> {
    return this.findParties.execute(actor, request);
  }
}
