import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Requires } from '#libs/platform/contract';
import { LiftHoldRequest, PlaceHoldRequest } from './hold.request.js';
import { HoldChanged, HoldList } from './hold.response.js';
import { LiftHold } from './lift-hold.use-case.js';
import { ListHolds } from './list-holds.query.js';
import { PlaceHold } from './place-hold.use-case.js';
import { PLACE_HOLD } from './records.permissions.js';

@ApiTags('records')
@Controller('api/v1/cities/:city/holds')
export class HoldController {
  constructor(
    private readonly listHolds: ListHolds,
    private readonly placeHold: PlaceHold,
    private readonly liftHold: LiftHold,
  ) {}

  @Get()
  @Requires(PLACE_HOLD)
  @ApiOkResponse({ type: HoldList })
  list(@Acting() actor: Actor): Promise<HoldList> {
    return this.listHolds.execute(actor);
  }

  @Post()
  @HttpCode(201)
  @Requires(PLACE_HOLD)
  @ApiCreatedResponse({ type: HoldChanged })
  place(@Acting() actor: Actor, @Body() request: PlaceHoldRequest): Promise<HoldChanged> {
    return this.placeHold.execute(actor, request);
  }

  @Post(':id/lift')
  @HttpCode(200)
  @Requires(PLACE_HOLD)
  @ApiOkResponse({ type: HoldChanged })
  lift(@Acting() actor: Actor, @Param('id') id: string, @Body() request: LiftHoldRequest): Promise<HoldChanged> {
    return this.liftHold.execute(actor, id, request);
  }
}
