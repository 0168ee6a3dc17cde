import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { ListMeetings } from './list-meetings.query.js';
import { ListMeetingsRequest } from './list-meetings.request.js';
import { MeetingPage, MeetingResponse } from './meeting.response.js';
import { ChangeMeetingRequest, MoveMeetingRequest, PlanMeetingRequest } from './meeting.request.js';
import { PlanMeeting } from './plan-meeting.use-case.js';
import { ReadMeeting } from './read-meeting.query.js';

@ApiTags('meetings')
@Controller('api/v1/cities/:city')
export class MeetingsController {
  constructor(
    private readonly listMeetings: ListMeetings,
    private readonly readMeeting: ReadMeeting,
    private readonly planMeeting: PlanMeeting,
  ) {}

  @Get('meetings')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: MeetingPage })
  list(@Acting() actor: Actor, @Query() request: ListMeetingsRequest): Promise<MeetingPage> {
    return this.listMeetings.execute(actor, request);
  }

  @Post('bodies/:id/meetings')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: IdResponse })
  plan(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: PlanMeetingRequest): Promise<IdResponse> {
    return this.planMeeting.plan(actor, id, request);
  }

  @Get('meetings/:id')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: MeetingResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<MeetingResponse> {
    return this.readMeeting.execute(actor, id);
  }

  @Put('meetings/:id')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeMeetingRequest): Promise<VersionResponse> {
    return this.planMeeting.change(actor, id, request);
  }

  @Post('meetings/:id/state')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  move(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: MoveMeetingRequest): Promise<VersionResponse> {
    return this.planMeeting.move(actor, id, request);
  }
}
