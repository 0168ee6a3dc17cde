import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { CHANGE_DIRECTORY, READ_DIRECTORY } from '../directory.permissions.js';
import { IdResponse, VersionResponse } from '../directory.response.js';
import { AddOrganization } from './add-organization.use-case.js';
import { ChangeOrganization } from './change-organization.use-case.js';
import { ListOrganizations } from './list-organizations.query.js';
import { ListOrganizationsRequest } from './list-organizations.request.js';
import { OrganizationPage, OrganizationResponse } from './organization.response.js';
import { ReadOrganization } from './read-organization.query.js';
import { ChangeOrganizationRequest, SaveOrganizationRequest } from './save-organization.request.js';

@ApiTags('organizations')
@Controller('api/v1/cities/:city/organizations')
export class OrganizationsController {
  constructor(
    private readonly listOrganizations: ListOrganizations,
    private readonly readOrganization: ReadOrganization,
    private readonly addOrganization: AddOrganization,
    private readonly changeOrganization: ChangeOrganization,
  ) {}

  @Get()
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: OrganizationPage })
  list(@Acting() actor: Actor, @Query() request: ListOrganizationsRequest): Promise<OrganizationPage> {
    return this.listOrganizations.execute(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(CHANGE_DIRECTORY)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: SaveOrganizationRequest): Promise<IdResponse> {
    return this.addOrganization.execute(actor, request);
  }

  @Get(':id')
  @Requires(READ_DIRECTORY)
  @ApiOkResponse({ type: OrganizationResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<OrganizationResponse> {
    return this.readOrganization.execute(actor, id);
  }

  @Put(':id')
  @Requires(CHANGE_DIRECTORY)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeOrganizationRequest): Promise<VersionResponse> {
    return this.changeOrganization.execute(actor, id, request);
  }
}
