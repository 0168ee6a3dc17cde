import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { AppointApplicantRequest, ListApplicationsRequest } from './application.request.js';
import { ApplicationPage } from './application.response.js';
import { AppointApplicant } from './appoint-applicant.use-case.js';
import { ListApplications } from './list-applications.query.js';

@ApiTags('bodies')
@Controller('api/v1/cities/:city/bodies/:id/applications')
export class ApplicationsController {
  constructor(
    private readonly listApplications: ListApplications,
    private readonly appointApplicant: AppointApplicant,
  ) {}

  @Get()
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: ApplicationPage })
  list(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: ListApplicationsRequest): Promise<ApplicationPage> {
    return this.listApplications.execute(actor, id, request);
  }

  @Post(':part/appointment')
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdResponse })
  appoint(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: AppointApplicantRequest): Promise<IdResponse> {
    return this.appointApplicant.execute(actor, id, part, request);
  }
}
