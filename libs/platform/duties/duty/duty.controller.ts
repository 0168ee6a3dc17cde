import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, Requires, SignedIn } from '#libs/platform/contract';
import { HOLD_DUTY } from '../duties.permissions.js';
import { AwayRequest, CloseDutyRequest, HandOffDutyRequest, HoldDutyRequest, ResumeDutyRequest } from './change-duty.request.js';
import { CloseDuty } from './close-duty.use-case.js';
import { DutiesPaused, DutyChanged } from './duty-changed.response.js';
import { HandOffDuty } from './hand-off-duty.use-case.js';
import { HoldDuty } from './hold-duty.use-case.js';
import { PauseMyDuties } from './pause-my-duties.use-case.js';
import { ResumeDuty } from './resume-duty.use-case.js';

@ApiTags('duties')
@Controller('api/v1/cities/:city/duties')
export class DutyController {
  constructor(
    private readonly holdDuty: HoldDuty,
    private readonly resumeDuty: ResumeDuty,
    private readonly closeDuty: CloseDuty,
    private readonly handOffDuty: HandOffDuty,
    private readonly pauseMine: PauseMyDuties,
  ) {}

  @Post('away')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: DutiesPaused })
  away(@Acting() actor: Actor, @Body() request: AwayRequest): Promise<DutiesPaused> {
    return this.pauseMine.execute(actor, request);
  }

  @Post(':id/hold')
  @HttpCode(200)
  @Requires(HOLD_DUTY)
  @ApiOkResponse({ type: DutyChanged })
  hold(@Acting() actor: Actor, @Param('id') id: string, @Body() request: HoldDutyRequest): Promise<DutyChanged> {
    return this.holdDuty.execute(actor, id, request);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @Requires(HOLD_DUTY)
  @ApiOkResponse({ type: DutyChanged })
  resume(@Acting() actor: Actor, @Param('id') id: string, @Body() request: ResumeDutyRequest): Promise<DutyChanged> {
    return this.resumeDuty.execute(actor, id, request);
  }

  @Post(':id/close')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: DutyChanged })
  close(@Acting() actor: Actor, @Param('id') id: string, @Body() request: CloseDutyRequest): Promise<DutyChanged> {
    return this.closeDuty.execute(actor, id, request);
  }

  @Post(':id/hand-off')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: DutyChanged })
  handOff(@Acting() actor: Actor, @Param('id') id: string, @Body() request: HandOffDutyRequest): Promise<DutyChanged> {
    return this.handOffDuty.execute(actor, id, request);
  }
}
