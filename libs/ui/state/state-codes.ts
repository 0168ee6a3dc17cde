/** How far it is. */
export const progressCodes = ['not_started', 'begun', 'well_on', 'nearly', 'done', 'stopped'] as const;
export type ProgressCode = (typeof progressCodes)[number];

/** How it stands against time; computed, never typed by a person. */
export const timelinessCodes = ['on_time', 'not_due', 'late', 'blocked', 'no_update'] as const;
export type TimelinessCode = (typeof timelinessCodes)[number];

/** What was decided. */
export const decisionCodes = ['proposed', 'adopted', 'accepted', 'accepted_with_changes', 'referred', 'declined', 'withdrawn'] as const;
export type DecisionCode = (typeof decisionCodes)[number];

export type StateCode = ProgressCode | TimelinessCode | DecisionCode;

/** A plan's own words in place of ours; any that is missing keeps our word. */
export type OwnWords<Code extends string> = Partial<Readonly<Record<Code, string>>>;

/** What an item in trouble waits on. */
export type BlockedBy = 'waiting' | 'money' | 'staff' | 'law';
