import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CHANGE_DIRECTORY, READ_DIRECTORY } from '../directory.permissions.js';
import { IdResponse, VersionResponse } from '../directory.response.js';
import { AddOffice } from './add-office.use-case.js';
import { CorrectOffice } from './correct-office.use-case.js';
import { ListOffices } from './list-offices.query.js';
import { OfficePage } from './office.response.js';
import { AddOfficeRequest, CorrectOfficeRequest, ListOfficesRequest } from './save-office.request.js';

@ApiTags('organizations')
@Controller('api/v1/cities/:city/offices')
export class OfficesController {
  constructor(
    private readonly listOffices: ListOffices,
    private readonly addOffice: AddOffice,
    private readonly correctOffice: CorrectOffice,
  ) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: OfficePage })
  list(@Acting() actor: Actor, @Query() request: ListOfficesRequest): Promise<OfficePage> {
    return this.listOffices.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(CHANGE_DIRECTORY)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: AddOfficeRequest): Promise<IdResponse> {
    return this.addOffice.execute(actor, request);
  }

  @Put(':id')
  @Requires(CHANGE_DIRECTORY)
  @ApiOkResponse({ type: VersionResponse })
  correct(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: CorrectOfficeRequest): Promise<VersionResponse> {
    return this.correctOffice.execute(actor, id, request);
  }
}
