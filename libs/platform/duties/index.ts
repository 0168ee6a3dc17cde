export { DutyClosed } from './duties.events.js';
export { CloseDuty } from './duty/close-duty.use-case.js';
export { DutiesModule } from './duties.module.js';
export { Duties, type DutyOutcome, type SubjectRef } from './duty/duties.js';
export { Duty, type DutySettings, type DutyToOpen } from './duty/duty.entity.js';
export { ForDuty, type DutyCity, type DutyKind, type DutyLadder, type DutyView, type PlannedStep } from './ladder/duty-kind.js';
export { comingMorning, morningOf, nextMorning } from './ladder/planning.rules.js';
export { DutyClockRunner } from './run/duty-clock-runner.js';
export { MyDuties } from './list/my-duties.query.js';
