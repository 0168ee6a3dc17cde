import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_CASES } from '#libs/casework';
import { OPEN_CASE } from '../convening.permissions.js';
import { CaseHome } from '../home/case-home.response.js';
import { ReadCaseHome } from '../home/read-case-home.query.js';
import { OpenCaseRequest } from './open-case.request.js';
import { CaseOpenedResponse } from './open-case.response.js';
import { OpenCase } from './open-case.use-case.js';

/** Opening a case, and its home. */
@ApiTags('cases')
@Controller('api/v1/cities/:city')
export class OpeningController {
  constructor(
    private readonly openCase: OpenCase,
    private readonly caseHome: ReadCaseHome,
  ) {}

  @Post('cases')
  @HttpCode(201)
  @Requires(OPEN_CASE)
  @ApiCreatedResponse({ type: CaseOpenedResponse })
  open(@Acting() actor: Actor, @Body() request: OpenCaseRequest): Promise<CaseOpenedResponse> {
    return this.openCase.execute(actor, request);
  }

  @Get('cases/:id/home')
  @Requires(READ_CASES)
  @ApiOkResponse({ type: CaseHome })
  home(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<CaseHome> {
    return this.caseHome.execute(actor, id);
  }
}
