import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_INPUT, RECORD_INPUT } from '../engagement.permissions.js';
import { KeepSessions } from './keep-sessions.use-case.js';
import { ListSessions } from './list-sessions.query.js';
import { AddSessionRequest, ChangeSessionRequest, ListSessionsRequest } from './session.request.js';
import { SessionPage, EngagementSessionResponse } from './session.response.js';

@ApiTags('engagement')
@Controller('api/v1/cities/:city/sessions')
export class SessionsController {
  constructor(
    private readonly listSessions: ListSessions,
    private readonly keepSessions: KeepSessions,
  ) {}

  @Get()
  @Requires(READ_INPUT)
  @ApiOkResponse({ type: SessionPage })
  list(@Acting() actor: Actor, @Query() request: ListSessionsRequest): Promise<SessionPage> {
    return this.listSessions.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(RECORD_INPUT)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: AddSessionRequest): Promise<IdResponse> {
    return this.keepSessions.add(actor, request);
  }

  @Get(':id')
  @Requires(READ_INPUT)
  @ApiOkResponse({ type: EngagementSessionResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<EngagementSessionResponse> {
    return this.listSessions.one(actor, id);
  }

  @Put(':id')
  @Requires(RECORD_INPUT)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeSessionRequest): Promise<VersionResponse> {
    return this.keepSessions.change(actor, id, request);
  }
}
