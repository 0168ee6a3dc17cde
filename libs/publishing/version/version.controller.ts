import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { PlanAddressResponse, SetPlanAddressRequest } from '../address/set-plan-address.request.js';
import { SetPlanAddress } from '../address/set-plan-address.use-case.js';
import { PageOnDayRequest, PageOnDayResponse } from '../page/page-on-day.request.js';
import { ReadPageOnDay } from '../page/read-page-on-day.query.js';
import { PUBLISH_PLAN, SEE_PUBLICATION } from '../publishing.permissions.js';
import { PreviewPublication } from './preview-publication.query.js';
import { PublicationResponse, VersionList } from './publication.response.js';
import { ListVersions } from './list-versions.query.js';
import { PublishedResponse, PublishPlanRequest } from './publish-plan.request.js';
import { PublishPlan } from './publish-plan.use-case.js';

@ApiTags('publishing')
@Controller('api/v1/cities/:city/cases/:id')
export class VersionController {
  constructor(
    private readonly preview: PreviewPublication,
    private readonly publishPlan: PublishPlan,
    private readonly listVersions: ListVersions,
    private readonly setPlanAddress: SetPlanAddress,
    private readonly readPageOnDay: ReadPageOnDay,
  ) {}

  @Get('publication')
  @Requires(SEE_PUBLICATION)
  @ApiOkResponse({ type: PublicationResponse })
  look(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<PublicationResponse> {
    return this.preview.execute(actor, id);
  }

  @Post('versions')
  @HttpCode(201)
  @Requires(PUBLISH_PLAN)
  @ApiCreatedResponse({ type: PublishedResponse })
  publish(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: PublishPlanRequest): Promise<PublishedResponse> {
    return this.publishPlan.execute(actor, id, request);
  }

  @Get('versions')
  @Requires(SEE_PUBLICATION)
  @ApiOkResponse({ type: VersionList })
  list(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<VersionList> {
    return this.listVersions.execute(actor, id);
  }

  @Put('address')
  @Requires(PUBLISH_PLAN)
  @ApiOkResponse({ type: PlanAddressResponse })
  address(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetPlanAddressRequest): Promise<PlanAddressResponse> {
    return this.setPlanAddress.execute(actor, id, request);
  }

  @Get('public-page')
  @Requires(SEE_PUBLICATION)
  @ApiOkResponse({ type: PageOnDayResponse })
  onDay(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: PageOnDayRequest): Promise<PageOnDayResponse> {
    return this.readPageOnDay.execute(actor, id, request);
  }
}
