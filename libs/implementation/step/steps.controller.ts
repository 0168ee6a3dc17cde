import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdResponse, VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires, SignedIn } from '#libs/platform/contract';
import { RUN_STEPS } from '../implementation.permissions.js';
import { AddActionStepRequest } from './add-action-step.request.js';
import { AddActionStep } from './add-action-step.use-case.js';
import { AddMilestoneRequest, CompleteMilestoneRequest } from './add-milestone.request.js';
import { AddMilestone } from './add-milestone.use-case.js';
import { ChangeStepRequest, HandOffStepRequest } from './change-step.request.js';
import { ChangeStep } from './change-step.use-case.js';
import { CompleteMilestone } from './complete-milestone.use-case.js';
import { HandOffStep } from './hand-off-step.use-case.js';

@ApiTags('action steps')
@Controller('api/v1/cities/:city')
export class StepsController {
  constructor(
    private readonly addStep: AddActionStep,
    private readonly changeStep: ChangeStep,
    private readonly handOffStep: HandOffStep,
    private readonly addMilestone: AddMilestone,
    private readonly completeMilestone: CompleteMilestone,
  ) {}

  @Post('steps')
  @HttpCode(201)
  @Requires(RUN_STEPS)
  @ApiCreatedResponse({ type: IdResponse })
  add(@Acting() actor: Actor, @Body() request: AddActionStepRequest): Promise<IdResponse> {
    return this.addStep.execute(actor, request);
  }

  @Patch('steps/:id')
  @Requires(RUN_STEPS)
  @ApiOkResponse({ type: VersionResponse })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeStepRequest): Promise<VersionResponse> {
    return this.changeStep.execute(actor, id, request);
  }

  @Post('steps/:id/hand-off')
  @HttpCode(200)
  @Requires(RUN_STEPS)
  @ApiOkResponse({ type: VersionResponse })
  handOff(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: HandOffStepRequest): Promise<VersionResponse> {
    return this.handOffStep.execute(actor, id, request);
  }

  @Post('steps/:id/milestones')
  @HttpCode(201)
  @Requires(RUN_STEPS)
  @ApiCreatedResponse({ type: IdResponse })
  milestone(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AddMilestoneRequest): Promise<IdResponse> {
    return this.addMilestone.execute(actor, id, request);
  }

  @Post('milestones/:id/complete')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: VersionResponse })
  complete(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: CompleteMilestoneRequest): Promise<VersionResponse> {
    return this.completeMilestone.execute(actor, id, request);
  }
}
