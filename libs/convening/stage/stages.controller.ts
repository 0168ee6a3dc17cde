import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { RUN_STAGES } from '../convening.permissions.js';
import { ChangeStageRequest, CompleteStageRequest, OpenStageRequest, StageReasonRequest } from './change-stage.request.js';
import { ChangeStage } from './change-stage.use-case.js';
import { CompleteStage } from './complete-stage.use-case.js';
import { OpenStage } from './open-stage.use-case.js';
import { ReopenStage } from './reopen-stage.use-case.js';
import { SkipStage } from './skip-stage.use-case.js';
import { StageChanged } from './stage.response.js';

@ApiTags('stages')
@Controller('api/v1/cities/:city/stages/:id')
export class StagesController {
  constructor(
    private readonly openStage: OpenStage,
    private readonly completeStage: CompleteStage,
    private readonly skipStage: SkipStage,
    private readonly reopenStage: ReopenStage,
    private readonly changeStage: ChangeStage,
  ) {}

  @Post('open')
  @HttpCode(200)
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: StageChanged })
  open(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: OpenStageRequest): Promise<StageChanged> {
    return this.openStage.execute(actor, id, request);
  }

  @Post('complete')
  @HttpCode(200)
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: StageChanged })
  complete(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: CompleteStageRequest): Promise<StageChanged> {
    return this.completeStage.execute(actor, id, request);
  }

  @Post('skip')
  @HttpCode(200)
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: StageChanged })
  skip(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: StageReasonRequest): Promise<StageChanged> {
    return this.skipStage.execute(actor, id, request);
  }

  @Post('reopen')
  @HttpCode(200)
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: StageChanged })
  reopen(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: StageReasonRequest): Promise<StageChanged> {
    return this.reopenStage.execute(actor, id, request);
  }

  @Patch()
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: StageChanged })
  change(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ChangeStageRequest): Promise<StageChanged> {
    return this.changeStage.execute(actor, id, request);
  }
}
