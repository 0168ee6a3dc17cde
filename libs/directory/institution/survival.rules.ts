import type { DayText } from '#libs/kernel';
import { DURABILITIES, type Durability } from './mechanism.model.js';

/** A founding act as far as it matters here; days are the first ones they may be. */
export interface ActFacts {
  readonly id: string;
  readonly durability: Durability;
  /** Null: at some time not known, which counts as done. */
  readonly doneFrom: DayText | null;
  readonly endedFrom: DayText | null;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
}

/** What happens when the mayor's term ends, and the one act that decides it; `none` without any act in force. */
export interface Survival {
  readonly answer: Durability | 'none';
  readonly actId: string | null;
}

/** In force on a day: done by then, not taken back, and not voted down. */
export function inForce(act: ActFacts, day: DayText): boolean {
  const done = act.doneFrom === null || act.doneFrom <= day;
  const ended = act.endedFrom !== null && act.endedFrom <= day;
  const lost = act.votesFor !== null && act.votesAgainst !== null && act.votesFor <= act.votesAgainst;
  return done && !ended && !lost;
}

/** The strongest act in force decides; of equals the earliest, of those the first id, so that the answer never wavers. */
export function survivalOf(acts: readonly ActFacts[], day: DayText): Survival {
  const [strongest] = acts.filter((act) => inForce(act, day)).sort((a, b) =>
    DURABILITIES.indexOf(b.durability) - DURABILITIES.indexOf(a.durability)
    || (a.doneFrom ?? '').localeCompare(b.doneFrom ?? '') || a.id.localeCompare(b.id));
  return strongest === undefined ? { answer: 'none', actId: null } : { answer: strongest.durability, actId: strongest.id };
}
