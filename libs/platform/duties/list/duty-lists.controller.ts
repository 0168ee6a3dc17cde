import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, ListRequest, Requires, SignedIn } from '#libs/platform/contract';
import { READ_STEPS } from '../duties.permissions.js';
import { DutySteps, MyDutiesPage, StepPreview, TomorrowSteps } from './duties.response.js';
import { ReadDutySteps } from './duty-steps.query.js';
import { MyDuties } from './my-duties.query.js';
import { PreviewStep } from './preview-step.query.js';
import { ReadTomorrowSteps } from './tomorrow-steps.query.js';

@ApiTags('duties')
@Controller('api/v1/cities/:city/duties')
export class DutyListsController {
  constructor(
    private readonly myDuties: MyDuties,
    private readonly tomorrowSteps: ReadTomorrowSteps,
    private readonly dutySteps: ReadDutySteps,
    private readonly previewStep: PreviewStep,
  ) {}

  @Get('mine')
  @SignedIn()
  @ApiOkResponse({ type: MyDutiesPage })
  mine(@Acting() actor: Actor, @Query() request: ListRequest): Promise<MyDutiesPage> {
    return this.myDuties.execute(actor, request);
  }

  @Get('tomorrow')
  @Requires(READ_STEPS)
  @ApiOkResponse({ type: TomorrowSteps })
  tomorrow(@Acting() actor: Actor): Promise<TomorrowSteps> {
    return this.tomorrowSteps.execute(actor);
  }

  @Get(':id/steps')
  @Requires(READ_STEPS)
  @ApiOkResponse({ type: DutySteps })
  steps(@Acting() actor: Actor, @Param('id') id: string): Promise<DutySteps> {
    return this.dutySteps.execute(actor, id);
  }

  @Get(':id/preview')
  @Requires(READ_STEPS)
  @ApiOkResponse({ type: StepPreview })
  preview(@Acting() actor: Actor, @Param('id') id: string): Promise<StepPreview> {
    return this.previewStep.execute(actor, id);
  }
}
