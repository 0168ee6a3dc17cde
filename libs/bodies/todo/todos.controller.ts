import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_BODIES } from '../bodies.permissions.js';
import { ClosedResponse } from '../meeting/meeting.response.js';
import { CloseTodoRequest } from './action-line.request.js';
import { NoteAction } from './note-action.use-case.js';

@ApiTags('meetings')
@Controller('api/v1/cities/:city/meeting-todos/:id')
export class MeetingTodosController {
  constructor(private readonly noteAction: NoteAction) {}

  @Post('done')
  @HttpCode(200)
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: ClosedResponse })
  done(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: CloseTodoRequest): Promise<ClosedResponse> {
    return this.noteAction.done(actor, id, request);
  }
}
