import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CloseDuty } from './duty/close-duty.use-case.js';
import { Duty } from './duty/duty.entity.js';
import { HandOffDuty } from './duty/hand-off-duty.use-case.js';
import { HoldDuty } from './duty/hold-duty.use-case.js';
import { PauseMyDuties } from './duty/pause-my-duties.use-case.js';
import { ResumeDuty } from './duty/resume-duty.use-case.js';
import { DutyKinds } from './ladder/duty-kinds.js';
import { ReadDutySteps } from './list/duty-steps.query.js';
import { MyDuties } from './list/my-duties.query.js';
import { PreviewStep } from './list/preview-step.query.js';
import { ReadTomorrowSteps } from './list/tomorrow-steps.query.js';
import { DutyClockRunner } from './run/duty-clock-runner.js';
import { FireSteps } from './run/fire-steps.use-case.js';
import { RunMorning } from './run/run-morning.js';

const WRITING = [HoldDuty, ResumeDuty, CloseDuty, HandOffDuty, PauseMyDuties];
const READING = [MyDuties, ReadTomorrowSteps, ReadDutySteps, PreviewStep];
const RUNNING = [DutyKinds, FireSteps, RunMorning, DutyClockRunner];

@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([Duty])],
  providers: [...WRITING, ...READING, ...RUNNING],
  exports: [...WRITING, ...READING, RunMorning, DutyClockRunner],
})
export class DutiesModule {}
