import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { READ_CASES } from '#libs/casework';
import { IdResponse, VersionResponse } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { DESIGN_PROCESS, RUN_STAGES } from '../convening.permissions.js';
import { KeepVision } from './keep-vision.use-case.js';
import { ReadVision } from './read-vision.query.js';
import { SetGoals } from './set-goals.use-case.js';
import { AdoptVisionRequest, DraftVisionRequest, RemarkVisionRequest, SetGoalsRequest } from './vision.request.js';
import { GoalList, VisionResponse } from './vision.response.js';

/** What a process is for. */
@ApiTags('cases')
@Controller('api/v1/cities/:city')
export class VisionController {
  constructor(
    private readonly readVision: ReadVision,
    private readonly keepVision: KeepVision,
    private readonly setGoals: SetGoals,
  ) {}

  @Get('cases/:id/vision')
  @Requires(READ_CASES)
  @ApiOkResponse({ type: VisionResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<VisionResponse> {
    return this.readVision.execute(actor, id);
  }

  @Post('cases/:id/vision')
  @HttpCode(201)
  @Requires(DESIGN_PROCESS)
  @ApiCreatedResponse({ type: IdResponse })
  draft(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: DraftVisionRequest): Promise<IdResponse> {
    return this.keepVision.draft(actor, id, request);
  }

  @Put('cases/:id/goals')
  @Requires(DESIGN_PROCESS)
  @ApiOkResponse({ type: GoalList })
  goals(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SetGoalsRequest): Promise<GoalList> {
    return this.setGoals.execute(actor, id, request);
  }

  @Post('vision-texts/:id/remarks')
  @HttpCode(201)
  @Requires(READ_CASES)
  @ApiCreatedResponse({ type: IdResponse })
  remark(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: RemarkVisionRequest): Promise<IdResponse> {
    return this.keepVision.remark(actor, id, request);
  }

  @Post('vision-texts/:id/adoption')
  @HttpCode(200)
  @Requires(RUN_STAGES)
  @ApiOkResponse({ type: VersionResponse })
  adopt(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: AdoptVisionRequest): Promise<VersionResponse> {
    return this.keepVision.adopt(actor, id, request);
  }
}
