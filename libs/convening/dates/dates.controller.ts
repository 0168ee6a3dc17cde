import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { READ_CASES } from '#libs/casework';
import { IdResponse, VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { RUN_STAGES } from '../convening.permissions.js';
import { ChangeDates } from './change-dates.use-case.js';
import { ChangeMilestones } from './change-milestones.use-case.js';
import { SetProcessMilestoneRequest, ChangeDatesRequest, ChangeProcessMilestoneRequest, PreviewDatesRequest } from './dates.request.js';
import { DateMoves, ProcessDatesResponse } from './dates.response.js';
import { ReadDates } from './read-dates.query.js';

/** When everything is to happen, and what would move. */
@ApiTags('cases')
@Controller('api/v1/cities/:city')
export class DatesController {
  constructor(
    private readonly readDates: ReadDates,
    private readonly changeDates: ChangeDates,
    private readonly milestones: ChangeMilestones,
  ) {}

  @Get('cases/:id/dates')
  @Requires(READ_CASES)
  @ApiOkResponse({ type: ProcessDatesResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<ProcessDatesResponse> {
    return this.readDates.execute(actor, id);
  }

  @Post('cases/:id/dates/preview')
  @HttpCode(200)
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: DateMoves })
  preview(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: PreviewDatesRequest): Promise<DateMoves> {
    return this.readDates.preview(actor, id, request);
  }

  @Put('cases/:id/dates')
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: DateMoves })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeDatesRequest): Promise<DateMoves> {
    return this.changeDates.execute(actor, id, request);
  }

  @Post('cases/:id/milestones')
  @HttpCode(201)
  @Requires(RUN_STAGES)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetProcessMilestoneRequest): Promise<IdResponse> {
    return this.milestones.add(actor, id, request);
  }

  @Patch('process-milestones/:id')
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: VersionResponse })
  milestone(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeProcessMilestoneRequest): Promise<VersionResponse> {
    return this.milestones.change(actor, id, request);
  }
}
