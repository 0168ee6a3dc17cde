import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { ChooseNotice } from './choose-notice.use-case.js';
import { AmendAgendaRequest, ChooseNoticeRequest, PostAgendaRequest } from './notice.request.js';
import { BodyNoticeResponse, MeetingNoticeResponse, PostedResponse, PostedTextResponse } from './notice.response.js';
import { PostAgenda } from './post-agenda.use-case.js';
import { ReadNotice } from './read-notice.query.js';

/** Public notice: the rule of a body, the deadline of a meeting, the proof of posting. */
@ApiTags('meetings')
@Controller('api/v1/cities/:city')
export class NoticeController {
  constructor(
    private readonly readNotice: ReadNotice,
    private readonly chooseNotice: ChooseNotice,
    private readonly postAgenda: PostAgenda,
  ) {}

  @Get('bodies/:id/notice')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: BodyNoticeResponse })
  ofBody(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<BodyNoticeResponse> {
    return this.readNotice.ofBody(actor, id);
  }

  @Put('bodies/:id/notice')
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  choose(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChooseNoticeRequest): Promise<VersionResponse> {
    return this.chooseNotice.execute(actor, id, request);
  }

  @Get('meetings/:id/notice')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: MeetingNoticeResponse })
  ofMeeting(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<MeetingNoticeResponse> {
    return this.readNotice.ofMeeting(actor, id);
  }

  @Get('meetings/:id/postings/:part')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: PostedTextResponse })
  posted(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<PostedTextResponse> {
    return this.readNotice.posted(actor, id, part);
  }

  @Post('meetings/:id/postings')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: PostedResponse })
  post(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: PostAgendaRequest): Promise<PostedResponse> {
    return this.postAgenda.post(actor, id, request);
  }

  @Post('meetings/:id/amendments')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  amend(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AmendAgendaRequest): Promise<VersionResponse> {
    return this.postAgenda.amend(actor, id, request);
  }
}
