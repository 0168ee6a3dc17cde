import { daysBetween, type DayText } from '#libs/kernel';
import { missingForGate } from '../stage/gate.rules.js';
import type { Gate } from '../stage/stage.entity.js';
import type { StageState } from '../stage/stage.lifecycle.js';
import type { NextStep, StageResponse } from './case-home.response.js';

/** A stage as it comes from the database: what its gate asks for instead of what it misses. */
export type StageFacts = Omit<StageResponse, 'daysLate' | 'missing'> & { readonly gate: Gate };

/** Adds what people want to know of a stage: what is missing, and how late it is. */
export function describeStage({ gate, ...stage }: StageFacts, issueAreas: number, today: DayText): StageResponse {
  const items = stage.items.map(({ key, question, answered, choice, meaning }) => ({ key, question, isAnswered: answered, choice, meaning }));
  const missing = missingForGate(gate, { items, issueAreas }).map(({ key }) => key);
  return { ...stage, missing, daysLate: daysLate(stage, today) };
}

function daysLate(stage: { state: StageState; plannedFrom: DayText; plannedTo: DayText }, today: DayText): number {
  if (stage.state === 'done' || stage.state === 'skipped') return 0;
  return Math.max(0, daysBetween(stage.state === 'open' ? stage.plannedTo : stage.plannedFrom, today));
}

/** The one next step: in the first open stage what its gate misses, else to complete it; without an open stage the next to begin. */
export function nextStepOf(stages: readonly StageResponse[]): NextStep {
  const open = stages.find((stage) => stage.state === 'open');
  if (open !== undefined) {
    const [key] = open.missing;
    if (key === undefined) return { kind: 'complete_stage', stageId: open.id, itemId: null };
    const item = open.items.find((one) => one.key === key);
    return { kind: item?.answered === true ? 'name_areas' : 'answer', stageId: open.id, itemId: item?.id ?? null };
  }
  const next = stages.find((stage) => stage.state === 'not_started');
  return next === undefined ? { kind: 'nothing', stageId: null, itemId: null } : { kind: 'open_stage', stageId: next.id, itemId: null };
}
