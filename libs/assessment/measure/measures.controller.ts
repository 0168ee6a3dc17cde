import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_FINDINGS, RECORD_FINDINGS } from '../assessment.permissions.js';
import { ListFindingsRequest } from '../evidence/evidence.request.js';
import { DefineMeasure } from './define-measure.use-case.js';
import { ListMeasures } from './list-measures.query.js';
import { DefineMeasureRequest, ChangeMeasureRequest } from './measure.request.js';
import { MeasurePage, MeasureResponse } from './measure.response.js';

@ApiTags('assessment')
@Controller('api/v1/cities/:city/measures')
export class MeasuresController {
  constructor(
    private readonly listMeasures: ListMeasures,
    private readonly defineMeasure: DefineMeasure,
  ) {}

  @Get()
  @Requires(READ_FINDINGS)
  @ApiOkResponse({ type: MeasurePage })
  list(@Acting() actor: Actor, @Query() request: ListFindingsRequest): Promise<MeasurePage> {
    return this.listMeasures.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(RECORD_FINDINGS)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: DefineMeasureRequest): Promise<IdResponse> {
    return this.defineMeasure.define(actor, request);
  }

  @Get(':id')
  @Requires(READ_FINDINGS)
  @ApiOkResponse({ type: MeasureResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<MeasureResponse> {
    return this.listMeasures.one(actor, id);
  }

  @Put(':id')
  @Requires(RECORD_FINDINGS)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeMeasureRequest): Promise<VersionResponse> {
    return this.defineMeasure.change(actor, id, request);
  }
}
