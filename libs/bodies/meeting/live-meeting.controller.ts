import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { NoteActionRequest } from '../todo/action-line.request.js';
import { NoteAction } from '../todo/note-action.use-case.js';
import { KeepAgenda } from './keep-agenda.use-case.js';
import { KeepMinutes } from './keep-minutes.use-case.js';
import { AgendaItemRequest, ChangeAgendaItemRequest, MoveMinutesRequest, NoteAttendanceRequest, SaveMinutesRequest } from './meeting.request.js';
import { NotedActionResponse, QuorumResponse } from './meeting.response.js';
import { NoteAttendance } from './note-attendance.use-case.js';

/** What is written down while a meeting goes on, and around it. */
@ApiTags('meetings')
@Controller('api/v1/cities/:city/meetings/:id')
export class LiveMeetingController {
  constructor(
    private readonly keepAgenda: KeepAgenda,
    private readonly noteAttendance: NoteAttendance,
    private readonly keepMinutes: KeepMinutes,
    private readonly noteAction: NoteAction,
  ) {}

  @Post('agenda')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: IdResponse })
  addItem(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AgendaItemRequest): Promise<IdResponse> {
    return this.keepAgenda.add(actor, id, request);
  }

  @Put('agenda/:part')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  changeItem(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: ChangeAgendaItemRequest): Promise<VersionResponse> {
    return this.keepAgenda.change(actor, id, part, request);
  }

  @Delete('agenda/:part')
  @HttpCode(204)
  @Requires(RUN_MEETINGS)
  @ApiNoContentResponse()
  removeItem(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<void> {
    return this.keepAgenda.remove(actor, id, part);
  }

  @Put('attendance/:part')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: QuorumResponse })
  attend(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: NoteAttendanceRequest): Promise<QuorumResponse> {
    return this.noteAttendance.execute(actor, id, part, request);
  }

  @Put('minutes')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  saveMinutes(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SaveMinutesRequest): Promise<VersionResponse> {
    return this.keepMinutes.save(actor, id, request);
  }

  @Post('minutes/state')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  moveMinutes(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: MoveMinutesRequest): Promise<VersionResponse> {
    return this.keepMinutes.move(actor, id, request);
  }

  @Post('todos')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: NotedActionResponse })
  note(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: NoteActionRequest): Promise<NotedActionResponse> {
    return this.noteAction.note(actor, id, request);
  }
}
