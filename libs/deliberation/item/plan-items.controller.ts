import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, ListRequest, Requires } from '#libs/platform/contract';
import { DRAFT_ITEMS, READ_ITEMS, SHAPE_PLAN } from '../deliberation.permissions.js';
import { LevelsResponse } from '../level/level.response.js';
import { ReadLevels } from '../level/read-levels.query.js';
import { SetLevelsRequest } from '../level/set-levels.request.js';
import { SetLevels } from '../level/set-levels.use-case.js';
import { FatePage } from '../source/fate.response.js';
import { ListFates } from '../source/list-fates.query.js';
import { DraftedResponse } from './changed.response.js';
import { DraftItemRequest } from './draft-item.request.js';
import { DraftItem } from './draft-item.use-case.js';
import { ItemPage } from './item.response.js';
import { ListItems } from './list-items.query.js';
import { ListItemsRequest } from './list-items.request.js';

/** The plan of one case. */
@ApiTags('items')
@Controller('api/v1/cities/:city/cases/:id')
export class PlanItemsController {
  constructor(
    private readonly listItems: ListItems,
    private readonly draftItem: DraftItem,
    private readonly readLevels: ReadLevels,
    private readonly setLevels: SetLevels,
    private readonly listFates: ListFates,
  ) {}

  @Get('items')
  @Requires(READ_ITEMS)
  @ApiOkResponse({ type: ItemPage })
  list(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: ListItemsRequest): Promise<ItemPage> {
    return this.listItems.execute(actor, id, request);
  }

  @Post('items')
  @HttpCode(201)
  @Requires(DRAFT_ITEMS)
  @ApiCreatedResponse({ type: DraftedResponse })
  draft(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: DraftItemRequest): Promise<DraftedResponse> {
    return this.draftItem.execute(actor, id, request);
  }

  @Get('levels')
  @Requires(READ_ITEMS)
  @ApiOkResponse({ type: LevelsResponse })
  levels(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<LevelsResponse> {
    return this.readLevels.execute(actor, id);
  }

  @Put('levels')
  @Requires(SHAPE_PLAN)
  @ApiOkResponse({ type: LevelsResponse })
  changeLevels(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetLevelsRequest): Promise<LevelsResponse> {
    return this.setLevels.execute(actor, id, request);
  }

  @Get('fates')
  @Requires(READ_ITEMS)
  @ApiOkResponse({ type: FatePage })
  fates(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: ListRequest): Promise<FatePage> {
    return this.listFates.execute(actor, id, request);
  }
}
