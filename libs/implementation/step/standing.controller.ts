import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, ListRequest, Requires, SignedIn } from '#libs/platform/contract';
import { READ_STEPS_OF_PLAN } from '../implementation.permissions.js';
import { PlanDashboardResponse } from './dashboard.response.js';
import { MyOpenItems } from './my-open-items.query.js';
import { PlanDashboard } from './plan-dashboard.query.js';
import { ReadItemProgress } from './read-item-progress.query.js';
import { ItemProgress, MyOpenItemsPage } from './step.response.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** How things stand. The bytes are those of PostgreSQL. */
@ApiTags('action steps')
@Controller('api/v1/cities/:city')
export class StandingController {
  constructor(
    private readonly myOpenItems: MyOpenItems,
    private readonly readItem: ReadItemProgress,
    private readonly dashboard: PlanDashboard,
  ) {}

  @Get('steps/mine')
  @SignedIn()
  @Header('content-type', JSON_TYPE)
  @ApiOkResponse({ type: MyOpenItemsPage })
  mine(@Acting() actor: Actor, @Query() request: ListRequest): Promise<string> {
    return this.myOpenItems.execute(actor, request);
  }

  @Get('items/:id/progress')
  @SignedIn()
  @Header('content-type', JSON_TYPE)
  @ApiOkResponse({ type: ItemProgress })
  item(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<string> {
    return this.readItem.execute(actor, id);
  }

  @Get('cases/:id/dashboard')
  @Requires(READ_STEPS_OF_PLAN)
  @Header('content-type', JSON_TYPE)
  @ApiOkResponse({ type: PlanDashboardResponse })
  plan(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<string> {
    return this.dashboard.execute(actor, id);
  }
}
