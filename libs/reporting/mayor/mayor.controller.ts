import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { ReportAskedResponse, ReportVersionResponse } from '../report/report.response.js';
import { ANSWER_QUESTIONS, ASK_QUESTIONS, READ_BRIEF } from '../reporting.permissions.js';
import { AnswerQuestionRequest, AskQuestionRequest } from './ask-question.request.js';
import { MayorPage } from './mayor-page.query.js';
import { MayorPageRequest } from './mayor-page.request.js';
import { MayorPageResponse } from './mayor-page.response.js';
import { SettleQuestion } from './settle-question.use-case.js';

@ApiTags('mayor')
@Controller('api/v1/cities/:city')
export class MayorController {
  constructor(
    private readonly mayorPage: MayorPage,
    private readonly settleQuestion: SettleQuestion,
  ) {}

  @Get('cases/:id/mayor')
  @Requires(READ_BRIEF)
  @ApiOkResponse({ type: MayorPageResponse })
  page(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: MayorPageRequest): Promise<MayorPageResponse> {
    return this.mayorPage.execute(actor, id, request.language);
  }

  @Post('questions')
  @HttpCode(201)
  @Requires(ASK_QUESTIONS)
  @ApiCreatedResponse({ type: ReportAskedResponse })
  ask(@Acting() actor: Actor, @Body() request: AskQuestionRequest): Promise<ReportAskedResponse> {
    return this.settleQuestion.ask(actor, request);
  }

  @Post('questions/:id/answer')
  @HttpCode(200)
  @Requires(ANSWER_QUESTIONS)
  @ApiOkResponse({ type: ReportVersionResponse })
  answer(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AnswerQuestionRequest): Promise<ReportVersionResponse> {
    return this.settleQuestion.answer(actor, id, request);
  }
}
