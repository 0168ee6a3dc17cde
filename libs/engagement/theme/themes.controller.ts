import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CHANGE_THEMES, READ_INPUT } from '../engagement.permissions.js';
import { KeepThemes } from './keep-themes.use-case.js';
import { ListThemes } from './list-themes.query.js';
import { AddThemeRequest, ChangeThemeRequest, ListThemesRequest } from './theme.request.js';
import { ThemesResponse } from './theme.response.js';

@ApiTags('engagement')
@Controller('api/v1/cities/:city/themes')
export class ThemesController {
  constructor(
    private readonly listThemes: ListThemes,
    private readonly keepThemes: KeepThemes,
  ) {}

  @Get()
  @Requires(READ_INPUT)
  @ApiOkResponse({ type: ThemesResponse })
  list(@Acting() actor: Actor, @Query() request: ListThemesRequest): Promise<ThemesResponse> {
    return this.listThemes.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(CHANGE_THEMES)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: AddThemeRequest): Promise<IdResponse> {
    return this.keepThemes.add(actor, request);
  }

  @Put(':id')
  @Requires(CHANGE_THEMES)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeThemeRequest): Promise<VersionResponse> {
    return this.keepThemes.change(actor, id, request);
  }
}
