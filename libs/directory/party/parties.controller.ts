import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { MergePartiesRequest } from './merge-parties.request.js';
import { MergeParties } from './merge-parties.use-case.js';
import { UnmergeParty } from './unmerge-party.use-case.js';

/** The same person or organization twice. */
@ApiTags('people')
@Controller('api/v1/cities/:city/parties/:id')
export class PartiesController {
  constructor(
    private readonly mergeParties: MergeParties,
    private readonly unmergeParty: UnmergeParty,
  ) {}

  @Post('merge')
  @HttpCode(204)
  @Requires(CHANGE_DIRECTORY)
  @ApiNoContentResponse()
  merge(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: MergePartiesRequest): Promise<void> {
    return this.mergeParties.execute(actor, id, request);
  }

  @Post('unmerge')
  @HttpCode(204)
  @Requires(CHANGE_DIRECTORY)
  @ApiNoContentResponse()
  unmerge(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<void> {
    return this.unmergeParty.execute(actor, id);
  }
}
