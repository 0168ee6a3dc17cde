import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { ARRANGE_BODIES, READ_BODIES } from '../bodies.permissions.js';
import { KeepProcedure } from './keep-procedure.use-case.js';
import { ProcedureResponse, SaveProcedureRequest } from './procedure.request.js';
import { ReadProcedure } from './read-procedure.query.js';

@ApiTags('bodies')
@Controller('api/v1/cities/:city/bodies/:id/procedure')
export class ProceduresController {
  constructor(
    private readonly readProcedure: ReadProcedure,
    private readonly keepProcedure: KeepProcedure,
  ) {}

  @Get()
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: ProcedureResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<ProcedureResponse> {
    return this.readProcedure.execute(actor, id);
  }

  @Put()
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  save(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SaveProcedureRequest): Promise<VersionResponse> {
    return this.keepProcedure.save(actor, id, request);
  }
}
