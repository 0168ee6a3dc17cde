import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { IdResponse, VersionResponse } from '#libs/directory';
import { Acting, Requires } from '#libs/platform/contract';
import { ARRANGE_BODIES, INVITE_MEMBERS } from '../bodies.permissions.js';
import { BodyPartParams, VersionRequest } from '../bodies.request.js';
import { ChangeMembership } from './change-membership.use-case.js';
import { InviteMember } from './invite-member.use-case.js';
import { ChangeTermRequest, EndMembershipRequest, RenewMembershipRequest } from './invite-member.request.js';

@ApiTags('bodies')
@Controller('api/v1/cities/:city/bodies/:id/memberships/:part')
export class MembershipsController {
  constructor(
    private readonly inviteMember: InviteMember,
    private readonly changeMembership: ChangeMembership,
  ) {}

  @Post('invitation')
  @HttpCode(200)
  @Requires(INVITE_MEMBERS)
  @ApiOkResponse({ type: VersionResponse })
  invite(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams): Promise<VersionResponse> {
    return this.inviteMember.inviteSuggested(actor, id, part);
  }

  @Post('refusal')
  @HttpCode(200)
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  decline(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() { version }: VersionRequest): Promise<VersionResponse> {
    return this.changeMembership.decline(actor, id, part, version);
  }

  @Put('term')
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  changeTerm(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: ChangeTermRequest): Promise<VersionResponse> {
    return this.changeMembership.changeTerm(actor, id, part, request);
  }

  @Post('end')
  @HttpCode(200)
  @Requires(ARRANGE_BODIES)
  @ApiOkResponse({ type: VersionResponse })
  end(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: EndMembershipRequest): Promise<VersionResponse> {
    return this.changeMembership.end(actor, id, part, request);
  }

  @Post('renewal')
  @HttpCode(201)
  @Requires(ARRANGE_BODIES)
  @ApiCreatedResponse({ type: IdResponse })
  renew(@Acting() actor: Actor, @Param() { id, part }: BodyPartParams, @Body() request: RenewMembershipRequest): Promise<IdResponse> {
    return this.changeMembership.renew(actor, id, part, request);
  }
}
