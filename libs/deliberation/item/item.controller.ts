import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { DRAFT_ITEMS, PROPOSE_ITEMS, READ_ITEMS } from '../deliberation.permissions.js';
import { DiscussItemRequest, RemarkResponse } from '../remark/discuss-item.request.js';
import { DiscussItem } from '../remark/discuss-item.use-case.js';
import { LinkSourcesRequest } from '../source/link-source.request.js';
import { LinkSources } from '../source/link-sources.use-case.js';
import { ChangedResponse, LinkedResponse } from './changed.response.js';
import { ReviseItemRequest } from './draft-item.request.js';
import { ItemResponse } from './item.response.js';
import { ProposedResponse, ProposeItemRequest } from './propose-item.request.js';
import { ProposeItem } from './propose-item.use-case.js';
import { ReadItem } from './read-item.query.js';
import { ReviseItem } from './revise-item.use-case.js';

@ApiTags('items')
@Controller('api/v1/cities/:city/items/:id')
export class ItemController {
  constructor(
    private readonly readItem: ReadItem,
    private readonly reviseItem: ReviseItem,
    private readonly proposeItem: ProposeItem,
    private readonly discussItem: DiscussItem,
    private readonly linkSources: LinkSources,
  ) {}

  @Get()
  @Requires(READ_ITEMS)
  @ApiOkResponse({ type: ItemResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<ItemResponse> {
    return this.readItem.execute(actor, id);
  }

  @Put()
  @Requires(DRAFT_ITEMS)
  @ApiOkResponse({ type: ChangedResponse })
  revise(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ReviseItemRequest): Promise<ChangedResponse> {
    return this.reviseItem.execute(actor, id, request);
  }

  @Post('proposal')
  @HttpCode(200)
  @Requires(PROPOSE_ITEMS)
  @ApiOkResponse({ type: ProposedResponse })
  propose(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ProposeItemRequest): Promise<ProposedResponse> {
    return this.proposeItem.execute(actor, id, request);
  }

  @Post('remarks')
  @HttpCode(201)
  @Requires(DRAFT_ITEMS)
  @ApiCreatedResponse({ type: RemarkResponse })
  discuss(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: DiscussItemRequest): Promise<RemarkResponse> {
    return this.discussItem.execute(actor, id, request);
  }

  @Post('sources')
  @HttpCode(200)
  @Requires(DRAFT_ITEMS)
  @ApiOkResponse({ type: LinkedResponse })
  link(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: LinkSourcesRequest): Promise<LinkedResponse> {
    return this.linkSources.execute(actor, id, request);
  }
}
