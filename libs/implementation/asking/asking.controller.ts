import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { RUN_ASKING, RUN_STEPS } from '../implementation.permissions.js';
import { DecideProposalRequest } from '../link/decide-proposal.request.js';
import { DecideProposal } from '../link/decide-proposal.use-case.js';
import { ListProposals } from '../link/list-proposals.query.js';
import { ProposalList } from '../link/proposal.response.js';
import { AskNow } from './ask-now.use-case.js';
import { AskedResponse, CycleResponse } from './asking.response.js';
import { ReadCycle } from './read-cycle.query.js';
import { SetAskPolicyRequest } from './set-ask-policy.request.js';
import { SetAskPolicy } from './set-ask-policy.use-case.js';

/** The cycle asks by itself; here it is seen and set. Tomorrow's steps with Hold stand with the duties. */
@ApiTags('asking')
@Controller('api/v1/cities/:city')
export class AskingController {
  constructor(
    private readonly readCycle: ReadCycle,
    private readonly setPolicy: SetAskPolicy,
    private readonly askNow: AskNow,
    private readonly listProposals: ListProposals,
    private readonly decideProposal: DecideProposal,
  ) {}

  @Get('cases/:id/cycle')
  @Requires(RUN_ASKING)
  @ApiOkResponse({ type: CycleResponse })
  cycle(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<CycleResponse> {
    return this.readCycle.execute(actor, id);
  }

  @Put('cases/:id/asking')
  @Requires(RUN_ASKING)
  @ApiOkResponse({ type: VersionResponse })
  set(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetAskPolicyRequest): Promise<VersionResponse> {
    return this.setPolicy.execute(actor, id, request);
  }

  @Post('steps/:id/ask')
  @HttpCode(200)
  @Requires(RUN_ASKING)
  @ApiOkResponse({ type: AskedResponse })
  ask(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<AskedResponse> {
    return this.askNow.execute(actor, id);
  }

  @Get('lead-proposals')
  @Requires(RUN_STEPS)
  @ApiOkResponse({ type: ProposalList })
  proposals(@Acting() actor: Actor): Promise<ProposalList> {
    return this.listProposals.execute(actor);
  }

  @Post('lead-proposals/:id/decide')
  @HttpCode(200)
  @Requires(RUN_STEPS)
  @ApiOkResponse({ type: VersionResponse })
  decide(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: DecideProposalRequest): Promise<VersionResponse> {
    return this.decideProposal.execute(actor, id, request);
  }
}
