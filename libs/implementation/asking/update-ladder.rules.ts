import { addDays, type DayText } from '#libs/kernel';
import type { DutyLadder, DutySettings, DutyView } from '#libs/platform/duties';
import { LADDER, nextStep, type LadderStep, type Tie } from './ladder.rules.js';
import { USUAL_SCHEDULE, type AskSchedule } from './schedule.rules.js';

/** The kind of duty behind every step that is not done: say how it stands. */
export const UPDATE_DUTY = 'implementation.update';

/** What one cycle of a step's duty carries for its ladder. */
export interface UpdateTerms extends Omit<AskSchedule, 'everyDays'> {
  /** The working day of the first ask of this cycle. */
  readonly askOn: DayText;
  /** The day on which somebody pressed "Ask now"; null: the cycle asks by itself. */
  readonly askedOn: DayText | null;
  readonly tie: Tie;
}

export function termsToSettings(terms: UpdateTerms): DutySettings {
  return { ...terms };
}

export function termsOf(duty: Pick<DutyView, 'settings' | 'openedOn'>): UpdateTerms {
  const given = (duty.settings ?? {}) as Partial<UpdateTerms>;
  const { everyDays: _, ...usual } = USUAL_SCHEDULE;
  return { ...usual, askOn: addDays(duty.openedOn, USUAL_SCHEDULE.everyDays), askedOn: null, tie: 'partner', ...given };
}

/** The ladder of a step's duty: what went out behind it, what comes and when. */
export const updateLadder: DutyLadder = (duty, city) => {
  const terms = termsOf(duty);
  const fired = duty.fired.filter((step): step is { kind: LadderStep; on: DayText } => (LADDER as readonly string[]).includes(step.kind));
  const asked = terms.askedOn === null ? [] : [{ kind: 'ask' as const, on: terms.askedOn }];
  const behind = [...asked, ...fired];
  const lastOn = behind.reduce<DayText | null>((latest, { on }) => (latest === null || on > latest ? on : latest), null);
  const state = { taken: behind.map(({ kind }) => kind), lastOn, askOn: terms.askOn, tie: terms.tie };
  return nextStep(state, { ...terms, everyDays: USUAL_SCHEDULE.everyDays }, city.holidays);
};
