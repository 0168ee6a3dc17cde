import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { DESIGN_PROCESS, READ_ANSWERS } from '../convening.permissions.js';
import { AnswerQuestion } from './answer-question.use-case.js';
import { AnswerList } from './answer.response.js';
import { AnswerRequest } from './change-stage.request.js';
import { ListAnswers } from './list-answers.query.js';

@ApiTags('stages')
@Controller('api/v1/cities/:city/checklist-items/:id')
export class QuestionsController {
  constructor(
    private readonly answerQuestion: AnswerQuestion,
    private readonly listAnswers: ListAnswers,
  ) {}

  @Put('answer')
  @Requires(DESIGN_PROCESS)
  @ApiOkResponse({ type: VersionResponse })
  answer(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AnswerRequest): Promise<VersionResponse> {
    return this.answerQuestion.execute(actor, id, request);
  }

  @Get('answers')
  @Requires(READ_ANSWERS)
  @ApiOkResponse({ type: AnswerList })
  answers(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<AnswerList> {
    return this.listAnswers.execute(actor, id);
  }
}
