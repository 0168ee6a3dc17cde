import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CHANGE_DIRECTORY, READ_DIRECTORY } from '../directory.permissions.js';
import { IdResponse, VersionResponse } from '../directory.response.js';
import { AddOffice } from './add-office.use-case.js';
import { ChangeOffice } from './change-office.use-case.js';
import { ListOffices } from './list-offices.query.js';
import { OfficeList } from './office.response.js';
import { ChangeOfficeRequest, SaveOfficeRequest } from './save-office.request.js';

@ApiTags('organizations')
@Controller('api/v1/cities/:city/offices')
export class OfficesController {
  constructor(
    private readonly listOffices: ListOffices,
    private readonly addOffice: AddOffice,
    private readonly changeOffice: ChangeOffice,
  ) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: OfficeList })
  list(@Acting() actor: Actor): Promise<OfficeList> {
    return this.listOffices.execute(actor);
  }

  @Post()
  @HttpCode(201)
  @Requires(CHANGE_DIRECTORY)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: SaveOfficeRequest): Promise<IdResponse> {
    return this.addOffice.execute(actor, request);
  }

  @Put(':id')
  @Requires(CHANGE_DIRECTORY)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeOfficeRequest): Promise<VersionResponse> {
    return this.changeOffice.execute(actor, id, request);
  }
}
