import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_CASES } from '#libs/casework';
import { CHANGE_TEMPLATES, OPEN_CASE } from '../convening.permissions.js';
import { CaseHome } from '../home/case-home.response.js';
import { ReadCaseHome } from '../home/read-case-home.query.js';
import { ListTemplates } from '../template/list-templates.query.js';
import { SaveTemplateRequest } from '../template/save-template.request.js';
import { SaveTemplate } from '../template/save-template.use-case.js';
import { TemplateParams } from '../template/template-params.request.js';
import { TemplateList } from '../template/template.response.js';
import { OpenCaseRequest } from './open-case.request.js';
import { CaseOpenedResponse } from './open-case.response.js';
import { OpenCase } from './open-case.use-case.js';

/** Opening a case, its home, and the templates it starts from. */
@ApiTags('cases')
@Controller('api/v1/cities/:city')
export class OpeningController {
  constructor(
    private readonly openCase: OpenCase,
    private readonly caseHome: ReadCaseHome,
    private readonly listTemplates: ListTemplates,
    private readonly saveTemplate: SaveTemplate,
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

  @Get('templates')
  @Requires(OPEN_CASE)
  @ApiOkResponse({ type: TemplateList })
  templates(@Acting() actor: Actor): Promise<TemplateList> {
    return this.listTemplates.execute(actor);
  }

  @Put('templates/:key')
  @Requires(CHANGE_TEMPLATES)
  @ApiOkResponse({ type: VersionResponse })
  save(@Acting() actor: Actor, @Param() { key }: TemplateParams, @Body() request: SaveTemplateRequest): Promise<VersionResponse> {
    return this.saveTemplate.execute(actor, key, request);
  }
}
