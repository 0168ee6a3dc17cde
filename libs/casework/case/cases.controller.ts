import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CHANGE_CASE, READ_CASES } from '../casework.permissions.js';
import { CasePage, CaseResponse } from './case.response.js';
import { ChangeCaseRequest, ReasonRequest } from './change-case.request.js';
import { ChangeCase } from './change-case.use-case.js';
import { CloseCase } from './close-case.use-case.js';
import { ListCases } from './list-cases.query.js';
import { ListCasesRequest } from './list-cases.request.js';
import { ReadCase } from './read-case.query.js';
import { ReopenCase } from './reopen-case.use-case.js';

@ApiTags('cases')
@Controller('api/v1/cities/:city/cases')
export class CasesController {
  constructor(
    private readonly listCases: ListCases,
    private readonly readCase: ReadCase,
    private readonly changeCase: ChangeCase,
    private readonly closeCase: CloseCase,
    private readonly reopenCase: ReopenCase,
  ) {}

  @Get()
  @Requires(READ_CASES)
  @ApiOkResponse({ type: CasePage })
  list(@Acting() actor: Actor, @Query() request: ListCasesRequest): Promise<CasePage> {
    return this.listCases.execute(actor, request);
  }

  @Get(':id')
  @Requires(READ_CASES)
  @ApiOkResponse({ type: CaseResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<CaseResponse> {
    return this.readCase.execute(actor, id);
  }

  @Put(':id')
  @Requires(CHANGE_CASE)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeCaseRequest): Promise<VersionResponse> {
    return this.changeCase.execute(actor, id, request);
  }

  @Post(':id/close')
  @HttpCode(204)
  @Requires(CHANGE_CASE)
  @ApiNoContentResponse()
  close(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ReasonRequest): Promise<void> {
    return this.closeCase.execute(actor, id, request);
  }

  @Post(':id/reopen')
  @HttpCode(204)
  @Requires(CHANGE_CASE)
  @ApiNoContentResponse()
  reopen(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ReasonRequest): Promise<void> {
    return this.reopenCase.execute(actor, id, request);
  }
}
