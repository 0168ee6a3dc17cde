import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CHANGE_DIRECTORY, READ_DIRECTORY } from '../directory.permissions.js';
import { IdResponse } from '../directory.response.js';
import { AddFoundingAct } from './add-founding-act.use-case.js';
import { AddRelation } from './add-relation.use-case.js';
import { ChangeLine } from './change-line.use-case.js';
import { AddActRequest, AddRelationRequest, ChangeLineRequest, HistoryRequest, LineParams, RecordChangeRequest } from './institution.request.js';
import { HistoryResponse } from './institution.response.js';
import { ReadHistory } from './read-history.query.js';
import { RecordChange } from './record-change.use-case.js';

/** Organizations and offices over time. */
@ApiTags('organizations')
@Controller('api/v1/cities/:city/institutions/:id')
export class InstitutionsController {
  constructor(
    private readonly readHistory: ReadHistory,
    private readonly addFoundingAct: AddFoundingAct,
    private readonly recordChange: RecordChange,
    private readonly addRelation: AddRelation,
    private readonly changeLine: ChangeLine,
  ) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: HistoryResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() { on }: HistoryRequest): Promise<HistoryResponse> {
    return this.readHistory.execute(actor, id, on);
  }

  @Post('acts')
  @HttpCode(201)
  @Requires(CHANGE_DIRECTORY)
  @ApiCreatedResponse({ type: IdResponse })
  act(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AddActRequest): Promise<IdResponse> {
    return this.addFoundingAct.execute(actor, id, request);
  }

  @Post('changes')
  @HttpCode(201)
  @Requires(CHANGE_DIRECTORY)
  @ApiCreatedResponse({ type: IdResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: RecordChangeRequest): Promise<IdResponse> {
    return this.recordChange.execute(actor, id, request);
  }

  @Post('relations')
  @HttpCode(201)
  @Requires(CHANGE_DIRECTORY)
  @ApiCreatedResponse({ type: IdResponse })
  relation(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AddRelationRequest): Promise<IdResponse> {
    return this.addRelation.execute(actor, id, request);
  }

  @Put('lines/:line')
  @HttpCode(204)
  @Requires(CHANGE_DIRECTORY)
  @ApiNoContentResponse()
  line(@Acting() actor: Actor, @Param() { id, line }: LineParams, @Body() request: ChangeLineRequest): Promise<void> {
    return this.changeLine.execute(actor, id, line, request);
  }
}
