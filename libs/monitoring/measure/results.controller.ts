import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_RESULTS, RECORD_RESULTS } from '../monitoring.permissions.js';
import { LinkMeasure } from './link-measure.use-case.js';
import { ReadResults } from './read-results.query.js';
import { RecordMeasurement } from './record-measurement.use-case.js';
import { LinkMeasureRequest, RecordMeasurementRequest, SetTargetRequest } from './results.request.js';
import { MeasureResults } from './results.response.js';
import { SetTarget } from './set-target.use-case.js';

@ApiTags('results')
@Controller('api/v1/cities/:city/measures/:id')
export class ResultsController {
  constructor(
    private readonly readResults: ReadResults,
    private readonly setTarget: SetTarget,
    private readonly recordMeasurement: RecordMeasurement,
    private readonly linkMeasure: LinkMeasure,
  ) {}

  @Get('results')
  @Requires(READ_RESULTS)
  @ApiOkResponse({ type: MeasureResults })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<MeasureResults> {
    return this.readResults.execute(actor, id);
  }

  @Post('targets')
  @HttpCode(201)
  @Requires(RECORD_RESULTS)
  @ApiCreatedResponse({ type: IdResponse })
  target(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetTargetRequest): Promise<IdResponse> {
    return this.setTarget.execute(actor, id, request);
  }

  @Delete('targets/:targetId')
  @HttpCode(204)
  @Requires(RECORD_RESULTS)
  @ApiNoContentResponse()
  removeTarget(@Acting() actor: Actor, @Param('id') id: string, @Param('targetId') targetId: string): Promise<void> {
    return this.setTarget.remove(actor, id, targetId);
  }

  @Post('measurements')
  @HttpCode(201)
  @Requires(RECORD_RESULTS)
  @ApiCreatedResponse({ type: IdResponse })
  measure(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: RecordMeasurementRequest): Promise<IdResponse> {
    return this.recordMeasurement.execute(actor, id, request);
  }

  @Post('items')
  @HttpCode(204)
  @Requires(RECORD_RESULTS)
  @ApiNoContentResponse()
  link(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: LinkMeasureRequest): Promise<void> {
    return this.linkMeasure.link(actor, id, request.itemId);
  }

  @Delete('items/:itemId')
  @HttpCode(204)
  @Requires(RECORD_RESULTS)
  @ApiNoContentResponse()
  unlink(@Acting() actor: Actor, @Param('id') id: string, @Param('itemId') itemId: string): Promise<void> {
    return this.linkMeasure.unlink(actor, id, itemId);
  }
}
