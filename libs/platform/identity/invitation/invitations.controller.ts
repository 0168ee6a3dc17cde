import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, ListRequest, Requires } from '#libs/platform/contract';
import { IdResponse } from '../access/access.response.js';
import { INVITE, READ_ACCESS } from '../identity.permissions.js';
import { CreateInvitationRequest } from './create-invitation.request.js';
import { InvitationPage } from './invitation.response.js';
import { InvitePerson } from './invite-person.use-case.js';
import { ListInvitations } from './list-invitations.query.js';

/** Invitations from the side of the city. */
@Controller('api/v1/cities/:city/invitations')
export class InvitationsController {
  constructor(
    private readonly people: InvitePerson,
    private readonly invitations: ListInvitations,
  ) {}

  @Get()
  @Requires(READ_ACCESS)
  @ApiOkResponse({ type: InvitationPage })
  list(@Acting() actor: Actor, @Query() query: ListRequest): Promise<InvitationPage> {
    return this.invitations.execute(actor, query);
  }

  @Post()
  @Requires(INVITE)
  @ApiCreatedResponse({ type: IdResponse })
  invite(@Acting() actor: Actor, @Body() body: CreateInvitationRequest): Promise<IdResponse> {
    return this.people.invite(actor, body);
  }

  @Delete(':invitationId')
  @HttpCode(204)
  @Requires(INVITE)
  @ApiNoContentResponse()
  revoke(@Acting() actor: Actor, @Param('invitationId') invitationId: string): Promise<void> {
    return this.people.revoke(actor, invitationId);
  }
}
