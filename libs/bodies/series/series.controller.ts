import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { VersionResponse } from '#libs/directory';
import { Acting, IdParams, ListRequest, Requires } from '#libs/platform/contract';
import { READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { RecordedResponse } from '../meeting/meeting.response.js';
import { ContinueSeries } from './continue-series.use-case.js';
import { JoinMeeting } from './join-meeting.use-case.js';
import { KeepSeries } from './keep-series.use-case.js';
import { ListSeries } from './list-series.query.js';
import { ChangeSeriesRequest, ContinueSeriesRequest, EndSeriesRequest, JoinMeetingRequest, PlanSeriesRequest, PreviewSeriesRequest } from './series.request.js';
import { SeriesContinued, SeriesPage, SeriesPlanned, SeriesPreview, SeriesResponse } from './series.response.js';

/** Meetings that recur, and meetings of several bodies. */
@ApiTags('meetings')
@Controller('api/v1/cities/:city')
export class SeriesController {
  constructor(
    private readonly keepSeries: KeepSeries,
    private readonly continueSeries: ContinueSeries,
    private readonly listSeries: ListSeries,
    private readonly joinMeeting: JoinMeeting,
  ) {}

  @Get('bodies/:id/series')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: SeriesPage })
  list(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: ListRequest): Promise<SeriesPage> {
    return this.listSeries.execute(actor, id, request);
  }

  @Get('meeting-series/preview')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: SeriesPreview })
  preview(@Acting() actor: Actor, @Query() request: PreviewSeriesRequest): Promise<SeriesPreview> {
    return this.listSeries.preview(actor, request);
  }

  @Post('bodies/:id/series')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: SeriesPlanned })
  plan(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: PlanSeriesRequest): Promise<SeriesPlanned> {
    return this.keepSeries.plan(actor, id, request);
  }

  @Get('meeting-series/:id')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: SeriesResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<SeriesResponse> {
    return this.listSeries.one(actor, id);
  }

  @Put('meeting-series/:id')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeSeriesRequest): Promise<VersionResponse> {
    return this.keepSeries.change(actor, id, request);
  }

  @Post('meeting-series/:id/continuation')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: SeriesContinued })
  continue(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ContinueSeriesRequest): Promise<SeriesContinued> {
    return this.continueSeries.execute(actor, id, request);
  }

  @Post('meeting-series/:id/end')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  end(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: EndSeriesRequest): Promise<VersionResponse> {
    return this.keepSeries.end(actor, id, request);
  }

  @Put('meetings/:id/partners')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: RecordedResponse })
  join(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() { bodyIds }: JoinMeetingRequest): Promise<RecordedResponse> {
    return this.joinMeeting.execute(actor, id, bodyIds);
  }
}
