import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { IssueAreaList } from '../area/issue-area.response.js';
import { SetIssueAreasRequest } from '../area/set-issue-areas.request.js';
import { SetIssueAreas } from '../area/set-issue-areas.use-case.js';
import { CHANGE_TEAM, DESIGN_PROCESS } from '../convening.permissions.js';
import { JoinTeamRequest } from './change-team.request.js';
import { JoinTeam } from './join-team.use-case.js';
import { LeaveTeam } from './leave-team.use-case.js';
import { TeamMemberParams } from './team-params.request.js';

/** Who prepares a process, and on which topics it works. */
@ApiTags('cases')
@Controller('api/v1/cities/:city/cases/:id')
export class TeamController {
  constructor(
    private readonly joinTeam: JoinTeam,
    private readonly leaveTeam: LeaveTeam,
    private readonly setIssueAreas: SetIssueAreas,
  ) {}

  @Post('team')
  @HttpCode(201)
  @Requires(CHANGE_TEAM)
  @ApiCreatedResponse({ type: IdResponse })
  join(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: JoinTeamRequest): Promise<IdResponse> {
    return this.joinTeam.execute(actor, id, request);
  }

  @Post('team/:memberId/leave')
  @HttpCode(204)
  @Requires(CHANGE_TEAM)
  @ApiNoContentResponse()
  leave(@Acting() actor: Actor, @Param() { id, memberId }: TeamMemberParams): Promise<void> {
    return this.leaveTeam.execute(actor, id, memberId);
  }

  @Put('issue-areas')
  @Requires(DESIGN_PROCESS)
  @ApiOkResponse({ type: IssueAreaList })
  areas(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetIssueAreasRequest): Promise<IssueAreaList> {
    return this.setIssueAreas.execute(actor, id, request);
  }
}
