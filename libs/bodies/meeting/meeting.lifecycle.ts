import { defineLifecycle } from '#libs/kernel';

export const MEETING_STATES = ['planned', 'noticed', 'held', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** Noticed: the agenda is posted. A change to a posted agenda sets it back to planned, and notice is given again. */
export const meetingLifecycle = defineLifecycle<MeetingState>('bodies.meeting', 'planned', {
  planned: ['noticed', 'held', 'cancelled'],
  noticed: ['planned', 'held', 'cancelled'],
  held: [],
  cancelled: [],
});

export const MINUTES_STATES = ['draft', 'circulated', 'corrected', 'approved', 'published'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** Circulated minutes are corrected in sight, or taken back; approved ones no longer change, unless the count that approved them was wrong. */
export const minutesLifecycle = defineLifecycle<MinutesState>('bodies.minutes', 'draft', {
  draft: ['circulated'],
  circulated: ['draft', 'corrected', 'approved'],
  corrected: ['draft', 'circulated', 'approved'],
  approved: ['circulated', 'published'],
  published: [],
});
