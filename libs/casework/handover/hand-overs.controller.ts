import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, ListRequest, Requires } from '#libs/platform/contract';
import { HAND_OVER } from '../casework.permissions.js';
import { ChangeHandOverRequest, HandBackRequest, PlanHandOverRequest, PreviewHandOverRequest } from './hand-over.request.js';
import { HandOverChanged, HandOverPage, HandOverPreview } from './hand-over.response.js';
import { HandWorkspaceOver } from './hand-over.use-case.js';
import { ListHandOvers } from './list-hand-overs.query.js';
import { PreviewHandOver } from './preview-hand-over.query.js';

/** From one organization that runs the processes to the next. */
@ApiTags('hand-overs')
@Controller('api/v1/cities/:city/hand-overs')
export class HandOversController {
  constructor(
    private readonly listHandOvers: ListHandOvers,
    private readonly previewHandOver: PreviewHandOver,
    private readonly handOver: HandWorkspaceOver,
  ) {}

  @Get()
  @Requires(HAND_OVER)
  @ApiOkResponse({ type: HandOverPage })
  list(@Acting() actor: Actor, @Query() request: ListRequest): Promise<HandOverPage> {
    return this.listHandOvers.execute(actor, request);
  }

  @Get('preview')
  @Requires(HAND_OVER)
  @ApiOkResponse({ type: HandOverPreview })
  preview(@Acting() actor: Actor, @Query() { fromPartyId }: PreviewHandOverRequest): Promise<HandOverPreview> {
    return this.previewHandOver.execute(actor, fromPartyId);
  }

  @Post()
  @HttpCode(201)
  @Requires(HAND_OVER)
  @ApiCreatedResponse({ type: HandOverChanged })
  plan(@Acting() actor: Actor, @Body() request: PlanHandOverRequest): Promise<HandOverChanged> {
    return this.handOver.plan(actor, request);
  }

  @Post(':id/do')
  @HttpCode(200)
  @Requires(HAND_OVER)
  @ApiOkResponse({ type: HandOverChanged })
  do(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeHandOverRequest): Promise<HandOverChanged> {
    return this.handOver.do(actor, id, request);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Requires(HAND_OVER)
  @ApiOkResponse({ type: HandOverChanged })
  withdraw(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeHandOverRequest): Promise<HandOverChanged> {
    return this.handOver.withdraw(actor, id, request);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Requires(HAND_OVER)
  @ApiOkResponse({ type: HandOverChanged })
  handBack(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: HandBackRequest): Promise<HandOverChanged> {
    return this.handOver.handBack(actor, id, request);
  }
}
