import type { ProgressCode } from '#libs/ui';

export interface MilestoneFact {
  readonly doneOn: string | null;
}

/** "3 of 5 milestones": shown beside the word, never turned into a percentage of it. */
export interface MilestoneCount {
  readonly done: number;
  readonly total: number;
}

export function countMilestones(milestones: readonly MilestoneFact[]): MilestoneCount {
  return { done: milestones.filter((milestone) => milestone.doneOn !== null).length, total: milestones.length };
}

/**
 * How far a step is by its milestones. Done and stopped are said by people and stay;
 * all milestones done is "nearly": only its lead says that the step itself is done.
 */
export function progressBy(count: MilestoneCount, said: ProgressCode): ProgressCode {
  if (said === 'done' || said === 'stopped' || count.total === 0) return said;
  if (count.done === count.total) return 'nearly';
  if (count.done === 0) return said;
  return count.done * 2 >= count.total ? 'well_on' : 'begun';
}
