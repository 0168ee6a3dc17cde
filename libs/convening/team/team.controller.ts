import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { READ_CASES } from '#libs/casework';
import { Acting, IdParams, ListRequest, Requires } from '#libs/platform/contract';
import { IssueAreaList } from '../area/issue-area.response.js';
import { SetIssueAreasRequest } from '../area/set-issue-areas.request.js';
import { SetIssueAreas } from '../area/set-issue-areas.use-case.js';
import { CHANGE_TEAM, DESIGN_PROCESS } from '../convening.permissions.js';
import { JoinTeamRequest } from './change-team.request.js';
import { JoinTeam } from './join-team.use-case.js';
import { LeaveTeam } from './leave-team.use-case.js';
import { ListTeam } from './list-team.query.js';
import { TeamList } from './team.response.js';
import { TeamMemberParams } from './team-params.request.js';

/** Who prepares a process, and on which topics it works. */
@ApiTags('cases')
@Controller('api/v1/cities/:city/cases/:id')
export class TeamController {
  constructor(
    private readonly joinTeam: JoinTeam,
    private readonly leaveTeam: LeaveTeam,
    private readonly setIssueAreas: SetIssueAreas,
    private readonly listTeam: ListTeam,
  ) {}

  @Get('team')
  @Requires(READ_CASES)
  @ApiOkResponse({ type: TeamList })
  team(@Acting() actor: Actor, @Param() { id }: IdParams, @Query() request: ListRequest): Promise<TeamList> {
    return this.listTeam.execute(actor, id, request);
  }

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
