import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { MotionOutcomeResponse, RecordedResponse } from '../meeting/meeting.response.js';
import { AnswerMotion } from './answer-motion.use-case.js';
import { ArrangeMotion } from './arrange-motion.use-case.js';
import { CloseMotion } from './close-motion.use-case.js';
import { AnswerMotionRequest, CloseMotionRequest, CorrectVotesRequest, MoveMotionRequest, PullItemRequest, PutOffRequest, RecordVotesRequest, TakeUpRequest } from './motion.request.js';
import { MoveMotion } from './move-motion.use-case.js';
import { RecordVotes } from './record-votes.use-case.js';

@ApiTags('meetings')
@Controller('api/v1/cities/:city')
export class MotionsController {
  constructor(
    private readonly moveMotion: MoveMotion,
    private readonly arrangeMotion: ArrangeMotion,
    private readonly recordVotes: RecordVotes,
    private readonly closeMotion: CloseMotion,
    private readonly answerMotion: AnswerMotion,
  ) {}

  @Post('meetings/:id/motions')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: IdResponse })
  move(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: MoveMotionRequest): Promise<IdResponse> {
    return this.moveMotion.move(actor, id, request);
  }

  @Post('motions/:id/withdrawal')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  withdraw(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<VersionResponse> {
    return this.arrangeMotion.withdraw(actor, id);
  }

  @Post('meetings/:id/motions/taken-up')
  @HttpCode(201)
  @Requires(RUN_MEETINGS)
  @ApiCreatedResponse({ type: IdResponse })
  takeUp(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: TakeUpRequest): Promise<IdResponse> {
    return this.moveMotion.takeUp(actor, id, request);
  }

  @Post('motions/:id/put-off')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  putOff(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: PutOffRequest): Promise<VersionResponse> {
    return this.arrangeMotion.putOff(actor, id, request);
  }

  @Post('motions/:id/roll-call')
  @HttpCode(200)
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  callTheRoll(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<VersionResponse> {
    return this.arrangeMotion.callTheRoll(actor, id);
  }

  @Post('motions/:id/pulled-items')
  @HttpCode(204)
  @Requires(READ_BODIES)
  @ApiNoContentResponse()
  pull(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: PullItemRequest): Promise<void> {
    return this.arrangeMotion.pull(actor, id, request);
  }

  @Post('motions/:id/votes')
  @HttpCode(200)
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: RecordedResponse })
  vote(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: RecordVotesRequest): Promise<RecordedResponse> {
    return this.recordVotes.execute(actor, id, request);
  }

  @Post('motions/:id/close')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: MotionOutcomeResponse })
  close(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: CloseMotionRequest): Promise<MotionOutcomeResponse> {
    return this.closeMotion.close(actor, id, request);
  }

  @Post('motions/:id/corrections')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: MotionOutcomeResponse })
  correct(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: CorrectVotesRequest): Promise<MotionOutcomeResponse> {
    return this.closeMotion.correct(actor, id, request);
  }

  @Post('motions/:id/answers')
  @HttpCode(200)
  @Requires(RUN_MEETINGS)
  @ApiOkResponse({ type: VersionResponse })
  answer(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AnswerMotionRequest): Promise<VersionResponse> {
    return this.answerMotion.execute(actor, id, request);
  }
}
