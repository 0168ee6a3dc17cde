import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, ListRequest, Requires } from '#libs/platform/contract';
import { CHANGE_TEMPLATES, OPEN_CASE } from '../convening.permissions.js';
import { ListTemplates } from './list-templates.query.js';
import { ReadTemplate } from './read-template.query.js';
import { RetireTemplate } from './retire-template.use-case.js';
import { SaveTemplateRequest } from './save-template.request.js';
import { SaveTemplate } from './save-template.use-case.js';
import { RetireTemplateRequest, TemplateDaysRequest, TemplateParams } from './template-params.request.js';
import { TemplateDays, TemplateList, TemplateResponse, TemplateVersionList } from './template.response.js';

/** What processes start from. */
@ApiTags('cases')
@Controller('api/v1/cities/:city/templates')
export class TemplatesController {
  constructor(
    private readonly listTemplates: ListTemplates,
    private readonly readTemplate: ReadTemplate,
    private readonly saveTemplate: SaveTemplate,
    private readonly retireTemplate: RetireTemplate,
  ) {}

  @Get()
  @Requires(OPEN_CASE)
  @ApiOkResponse({ type: TemplateList })
  list(@Acting() actor: Actor, @Query() request: ListRequest): Promise<TemplateList> {
    return this.listTemplates.execute(actor, request);
  }

  @Get(':key')
  @Requires(OPEN_CASE)
  @ApiOkResponse({ type: TemplateResponse })
  read(@Acting() actor: Actor, @Param() { key }: TemplateParams): Promise<TemplateResponse> {
    return this.readTemplate.execute(actor, key);
  }

  @Get(':key/days')
  @Requires(OPEN_CASE)
  @ApiOkResponse({ type: TemplateDays })
  days(@Acting() actor: Actor, @Param() { key }: TemplateParams, @Query() request: TemplateDaysRequest): Promise<TemplateDays> {
    return this.readTemplate.days(actor, key, request);
  }

  @Get(':key/versions')
  @Requires(OPEN_CASE)
  @ApiOkResponse({ type: TemplateVersionList })
  versions(@Acting() actor: Actor, @Param() { key }: TemplateParams, @Query() request: ListRequest): Promise<TemplateVersionList> {
    return this.readTemplate.versions(actor, key, request);
  }

  @Put(':key')
  @Requires(CHANGE_TEMPLATES)
  @ApiOkResponse({ type: VersionResponse })
  save(@Acting() actor: Actor, @Param() { key }: TemplateParams, @Body() request: SaveTemplateRequest): Promise<VersionResponse> {
    return this.saveTemplate.execute(actor, key, request);
  }

  @Post(':key/retire')
  @HttpCode(200)
  @Requires(CHANGE_TEMPLATES)
  @ApiOkResponse({ type: VersionResponse })
  retire(@Acting() actor: Actor, @Param() { key }: TemplateParams, @Body() request: RetireTemplateRequest): Promise<VersionResponse> {
    return this.retireTemplate.execute(actor, key, request);
  }
}
