/** How often, as a person says it. */
export const EVERY = ['week', 'twoWeeks', 'month', 'twoMonths', 'quarter'] as const;

export const WHICH = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** Monday first, as RFC 5545 names them. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

const MONTHS = { month: 1, twoMonths: 2, quarter: 3 } as const;

/** The recurrence rule of such a choice; '' while something is missing. */
export function ruleOf({ every, which, weekday }: { every: string; which: string; weekday: string }): string {
  if (weekday === '') return '';
  if (every === 'week') return `FREQ=WEEKLY;BYDAY=${weekday}`;
  if (every === 'twoWeeks') return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`;
  if (which === '' || !Object.hasOwn(MONTHS, every)) return '';
  const interval = MONTHS[every as keyof typeof MONTHS];
  return `FREQ=MONTHLY;${interval === 1 ? '' : `INTERVAL=${interval};`}BYDAY=${which === 'last' ? '-1' : WHICH.indexOf(which as 'first') + 1}${weekday}`;
}

/** The choices that give a rule; null for a rule that nobody could have chosen here. */
export function choiceOf(rule: string): { every: string; which: string; weekday: string } | null {
  for (const every of EVERY) for (const which of WHICH) for (const weekday of WEEKDAYS) if (ruleOf({ every, which, weekday }) === rule) return { every, which, weekday };
  return null;
}
