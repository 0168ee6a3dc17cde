import type { DayText } from '#libs/kernel';
import type { StageState } from '../stage/stage.lifecycle.js';
import type { DatePoint, DateRule } from './date-rule.model.js';

/** The rows of a process that carry dates, as entities or as read. */
export interface DatedRows {
  readonly frame: { readonly startsOn: DayText; readonly startsRule: DateRule | null; readonly endsOn: DayText; readonly endsRule: DateRule | null };
  readonly stages: readonly {
    readonly key: string; readonly name: string; readonly state: StageState;
    readonly plannedFrom: DayText; readonly fromRule: DateRule | null; readonly plannedTo: DayText; readonly toRule: DateRule | null;
  }[];
  readonly milestones: readonly { readonly key: string; readonly name: string; readonly onDay: DayText; readonly rule: DateRule | null; readonly reachedOn: DayText | null }[];
}

/** All days of a process: the whole, its stages in their order, its milestones. The first day of a begun stage no longer follows from anything. */
export function pointsOf({ frame, stages, milestones }: DatedRows): DatePoint[] {
  return [
    { id: 'start', name: 'Start', on: frame.startsOn, rule: frame.startsRule, ended: false },
    { id: 'end', name: 'End', on: frame.endsOn, rule: frame.endsRule, ended: false },
    ...stages.flatMap(({ key, name, state, plannedFrom, fromRule, plannedTo, toRule }): DatePoint[] => {
      const over = state === 'done' || state === 'skipped';
      return [
        { id: `stage.${key}.from`, name, on: plannedFrom, rule: state === 'open' ? null : fromRule, ended: over },
        { id: `stage.${key}.to`, name, on: plannedTo, rule: toRule, ended: over },
      ];
    }),
    ...milestones.map(({ key, name, onDay, rule, reachedOn }): DatePoint => ({ id: `milestone.${key}`, name, on: onDay, rule, ended: reachedOn !== null })),
  ];
}
