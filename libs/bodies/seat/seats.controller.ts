import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { ARRANGE_BODIES, INVITE_MEMBERS, READ_BODIES } from '../bodies.permissions.js';
import { BodyPartParams } from '../bodies.request.js';
import { InviteMember } from './invite-member.use-case.js';
import { InviteMemberRequest, SeatMemberRequest } from './invite-member.request.js';
import { NameAlternateRequest } from './alternate.request.js';
import { KeepAlternates } from './keep-alternates.use-case.js';
import { KeepSeats } from './keep-seats.use-case.js';
import { ReadSeatHistory } from './read-seat-history.query.js';
import { SeatHistoryResponse } from './seat-history.response.js';
import { AddSeatsRequest, ChangeSeatRequest, OfferSeatRequest } from './save-seat.request.js';
import { IdsResponse } from './seat.response.js';

@ApiTags('bodies')
@Controller('api/v1/cities/:city/bodies/:id/seats')
export class SeatsController {
  constructor(
    private readonly keepSeats: KeepSeats,
    private readonly inviteMember: InviteMember,
    private readonly keepAlternates: KeepAlternates,
    private readonly readSeatHistory: ReadSeatHistory,
  ) {}

  @Post()
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdsResponse })
  add(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AddSeatsRequest): Promise<IdsResponse> {
    return this.keepSeats.add(actor, id, request);
  }

  @Put(':part')
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: ChangeSeatRequest): Promise<VersionResponse> {
    return this.keepSeats.change(actor, id, part, request);
  }

  @Delete(':part')
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  abolish(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<VersionResponse> {
    return this.keepSeats.abolish(actor, id, part);
  }

  @Get(':part/history')
  @Requires(READ_BODIES)
  @ApiOkResponse({ type: SeatHistoryResponse })
  history(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<SeatHistoryResponse> {
    return this.readSeatHistory.execute(actor, id, part);
  }

  @Put(':part/opening')
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  offer(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: OfferSeatRequest): Promise<VersionResponse> {
    return this.keepSeats.offer(actor, id, part, request);
  }

  @Post(':part/alternates')
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdResponse })
  nameAlternate(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: NameAlternateRequest): Promise<IdResponse> {
    return this.keepAlternates.name(actor, id, part, request);
  }

  @Post(':part/invitations')
  @HttpCode(201)
  @Requires(INVITE_MEMBERS)
  @ApiCreatedResponse({ type: IdResponse })
  invite(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: InviteMemberRequest): Promise<IdResponse> {
    return this.inviteMember.invite(actor, id, part, request);
  }

  @Post(':part/members')
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdResponse })
  seat(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: SeatMemberRequest): Promise<IdResponse> {
    return this.inviteMember.seat(actor, id, part, request);
  }
}
