import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { READ_STEPS_OF_PLAN } from '#libs/implementation';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { MissingUpdates } from './figures.response.js';
import { ReadMissingUpdates } from './missing-updates.query.js';

@ApiTags('results')
@Controller('api/v1/cities/:city/cases/:id')
export class FiguresController {
  constructor(private readonly missingUpdates: ReadMissingUpdates) {}

  @Get('organizations')
  @Requires(READ_STEPS_OF_PLAN)
  @ApiOkResponse({ type: MissingUpdates })
  organizations(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<MissingUpdates> {
    return this.missingUpdates.execute(actor, id);
  }
}
