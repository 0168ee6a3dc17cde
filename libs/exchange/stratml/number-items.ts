import { NUMBER_MAX } from './imported-plan.js';
import type { Placed, Reading } from './reading.js';
import { excerpt } from './remark.js';

/** A goal or objective before it is built: its number and name as the document gives them. */
export interface ItemDraft extends Placed {
  given: string;
  name: string;
  /** The words a remark calls it by: its name or else its first words; '' for one that is empty. */
  label: string;
  /** Set here: never empty, unique in the plan. */
  number: string;
}

export interface GoalDraft<T extends ItemDraft = ItemDraft> extends ItemDraft {
  objectives: T[];
}

/**
 * Numbers goals and objectives: what the document gives is kept where it is unique in the plan. Numbers that start
 * over in each goal take the goal's number in front; missing ones are counted by position; the rest gets "-2".
 */
export function numberItems(goals: GoalDraft[], reading: Reading): void {
  for (const goal of goals) {
    separateNumber(goal, null, reading);
    for (const objective of goal.objectives) separateNumber(objective, goal.given, reading);
  }
  const numbers = new NumberBook();
  const given = new Set(goals.map((goal) => keyOf(goal.given)));
  goals.forEach((goal, place) => {
    goal.number = usable(goal.given) ? numbers.claim(goal.given) : numbers.count('', place + 1, given);
    remarkNumber(goal, goal.given, reading);
  });
  const restarting = goalsThatStartOver(goals, numbers);
  const wanted = goals.map((goal, place) => wantedNumbers(goal, place, restarting.has(goal)));
  const reserved = new Set(wanted.flat().map(keyOf));
  goals.forEach((goal, place) => {
    goal.objectives.forEach((objective, position) => {
      const want = wanted[place]?.[position] ?? '';
      objective.number = usable(want) ? numbers.claim(want) : numbers.count(prefixOf(goal, place), position + 1, reserved);
      remarkNumber(objective, want, reading);
    });
  });
}

/** "1.2 Adopt a plan" with no number of its own: number and name ran together. */
function separateNumber(item: ItemDraft, goalNumber: string | null, reading: Reading): void {
  if (item.given !== '') return;
  const inList = /^(\d{1,3}(?:\.\d{1,3}){0,8})[.):]\s+(\p{L}.*)$/u.exec(item.name);
  // Without a mark behind it, only the goal's own number in front tells "1.2 Adopt" from "2.5 million trees".
  const below = goalNumber === null || goalNumber === '' ? null : /^(\d{1,3}(?:\.\d{1,3}){1,8})\s*(\p{L}.*)$/u.exec(item.name);
  const found = inList ?? (below?.[1]?.startsWith(`${goalNumber}.`) === true ? below : null);
  if (found?.[1] === undefined || found[2] === undefined) return;
  item.given = found[1];
  item.name = found[2];
  reading.repair('exchange.stratml.number-from-name', item, { number: item.given, title: excerpt(item.name) });
}

/** Goals with an objective whose number another goal, or an objective of another goal, has too. */
function goalsThatStartOver(goals: GoalDraft[], numbers: NumberBook): Set<GoalDraft> {
  const owners = new Map<string, Set<GoalDraft>>();
  for (const goal of goals) {
    for (const { given } of goal.objectives) {
      const key = keyOf(given);
      owners.set(key, (owners.get(key) ?? new Set()).add(goal));
    }
  }
  const shared = (given: string): boolean =>
    given !== '' && (numbers.has(given) || (owners.get(keyOf(given))?.size ?? 0) > 1);
  return new Set(goals.filter((goal) => goal.objectives.some(({ given }) => shared(given))));
}

function wantedNumbers(goal: GoalDraft, place: number, startsOver: boolean): string[] {
  const prefix = prefixOf(goal, place);
  return goal.objectives.map(({ given }) => {
    const plain = !startsOver || given === '' || keyOf(given).startsWith(keyOf(prefix));
    return plain ? given : `${prefix}${given}`;
  });
}

/** A goal whose number is nearly as long as a number may be counts by its place. */
function prefixOf(goal: GoalDraft, place: number): string {
  return `${goal.number.length <= NUMBER_MAX - 10 ? goal.number : place + 1}.`;
}

function remarkNumber(item: ItemDraft, wanted: string, reading: Reading): void {
  const params = { number: item.number, title: excerpt(item.name || item.label) };
  const from = excerpt(item.given);
  // An empty item that is only numbered has a remark of its own.
  if (item.number === item.given || (item.given === '' && item.label === '')) return;
  if (item.given === '') reading.repair('exchange.stratml.number-missing', item, params);
  else if (item.given.length > NUMBER_MAX) reading.repair('exchange.stratml.number-too-long', item, { ...params, from });
  else if (item.number === wanted) reading.repair('exchange.stratml.number-prefixed', item, { ...params, from });
  else reading.repair('exchange.stratml.number-duplicate', item, { ...params, from });
}

function usable(number: string): boolean {
  return number !== '' && number.length <= NUMBER_MAX;
}

/** Numbers stand in addresses: "EX1" and "ex1" would be one. */
function keyOf(number: string): string {
  return number.normalize('NFKC').toLowerCase();
}

/** The numbers given out so far. */
class NumberBook {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  has(number: string): boolean {
    return this.taken.has(keyOf(number));
  }

  /** The number itself, or with "-2", "-3" … behind it. */
  claim(wanted: string): string {
    const base = wanted.slice(0, NUMBER_MAX - 7);
    let number = wanted;
    let suffix = this.next.get(keyOf(base)) ?? 2;
    while (this.has(number)) {
      number = `${base}-${suffix}`;
      suffix += 1;
    }
    this.next.set(keyOf(base), suffix);
    this.taken.add(keyOf(number));
    return number;
  }

  /** The next free count behind a prefix, at least `from`, that nobody has or will have. */
  count(prefix: string, from: number, reserved: ReadonlySet<string>): string {
    let position = Math.max(from, this.next.get(`${prefix}#`) ?? 0);
    while (this.has(`${prefix}${position}`) || reserved.has(keyOf(`${prefix}${position}`))) position += 1;
    this.taken.add(keyOf(`${prefix}${position}`));
    if (position !== from) this.next.set(`${prefix}#`, position + 1);
    return `${prefix}${position}`;
  }
}
