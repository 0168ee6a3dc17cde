import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_FINDINGS, RECORD_FINDINGS } from '../assessment.permissions.js';
import { ListFindingsRequest } from '../evidence/evidence.request.js';
import { AddGapRequest, ChangeGapRequest } from './gap.request.js';
import { GapPage, GapResponse } from './gap.response.js';
import { KeepGaps } from './keep-gaps.use-case.js';
import { ListGaps } from './list-gaps.query.js';

@ApiTags('assessment')
@Controller('api/v1/cities/:city/gaps')
export class GapsController {
  constructor(
    private readonly listGaps: ListGaps,
    private readonly keepGaps: KeepGaps,
  ) {}

  @Get()
  @Requires(READ_FINDINGS)
  @ApiOkResponse({ type: GapPage })
  list(@Acting() actor: Actor, @Query() request: ListFindingsRequest): Promise<GapPage> {
    return this.listGaps.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(RECORD_FINDINGS)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: AddGapRequest): Promise<IdResponse> {
    return this.keepGaps.add(actor, request);
  }

  @Get(':id')
  @Requires(READ_FINDINGS)
  @ApiOkResponse({ type: GapResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<GapResponse> {
    return this.listGaps.one(actor, id);
  }

  @Put(':id')
  @Requires(RECORD_FINDINGS)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeGapRequest): Promise<VersionResponse> {
    return this.keepGaps.change(actor, id, request);
  }
}
