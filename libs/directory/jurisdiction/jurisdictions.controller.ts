import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CHANGE_DIRECTORY, READ_DIRECTORY } from '../directory.permissions.js';
import { IdResponse, VersionResponse } from '../directory.response.js';
import { AddJurisdiction } from './add-jurisdiction.use-case.js';
import { ChangeJurisdiction } from './change-jurisdiction.use-case.js';
import { AddJurisdictionRequest, ChangeJurisdictionRequest, ListJurisdictionsRequest } from './jurisdiction.request.js';
import { JurisdictionPage } from './jurisdiction.response.js';
import { ListJurisdictions } from './list-jurisdictions.query.js';

/** The city itself and the places it works or compares itself with. */
@ApiTags('organizations')
@Controller('api/v1/cities/:city/jurisdictions')
export class JurisdictionsController {
  constructor(
    private readonly listJurisdictions: ListJurisdictions,
    private readonly addJurisdiction: AddJurisdiction,
    private readonly changeJurisdiction: ChangeJurisdiction,
  ) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: JurisdictionPage })
  list(@Acting() actor: Actor, @Query() request: ListJurisdictionsRequest): Promise<JurisdictionPage> {
    return this.listJurisdictions.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(CHANGE_DIRECTORY)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: AddJurisdictionRequest): Promise<IdResponse> {
    return this.addJurisdiction.execute(actor, request);
  }

  @Put(':id')
  @Requires(CHANGE_DIRECTORY)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeJurisdictionRequest): Promise<VersionResponse> {
    return this.changeJurisdiction.execute(actor, id, request);
  }
}
