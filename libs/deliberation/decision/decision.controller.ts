import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { DECIDE_ITEMS, SHAPE_PLAN } from '../deliberation.permissions.js';
import { ChangedResponse, DecidedResponse } from '../item/changed.response.js';
import { MergeItemsRequest } from '../merge/merge-items.request.js';
import { MergeItems } from '../merge/merge-items.use-case.js';
import { DecideItemRequest } from './decide-item.request.js';
import { DecideItem } from './decide-item.use-case.js';

@ApiTags('items')
@Controller('api/v1/cities/:city/items/:id')
export class DecisionController {
  constructor(
    private readonly decideItem: DecideItem,
    private readonly mergeItems: MergeItems,
  ) {}

  @Post('decisions')
  @HttpCode(200)
  @Requires(DECIDE_ITEMS)
  @ApiOkResponse({ type: DecidedResponse })
  decide(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: DecideItemRequest): Promise<DecidedResponse> {
    return this.decideItem.execute(actor, id, request);
  }

  @Post('merge')
  @HttpCode(200)
  @Requires(SHAPE_PLAN)
  @ApiOkResponse({ type: ChangedResponse })
  merge(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: MergeItemsRequest): Promise<ChangedResponse> {
    return this.mergeItems.execute(actor, id, request);
  }
}
