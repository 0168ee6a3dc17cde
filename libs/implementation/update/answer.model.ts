/** What a lead may answer when asked. They give an answer and dates, never the state. */
export const ANSWERS = ['yes', 'done', 'later', 'stuck'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What something stuck waits on. */
export const BLOCKERS = ['waiting', 'money', 'staff', 'law'] as const;

/** By which way an update came. `told`: heard in the hallway and logged on behalf of the lead. */
export const CHANNELS = ['link', 'page', 'told', 'reply', 'batch', 'api', 'import'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How far it is, as far as an update may say; done is an answer of its own. */
export const PROGRESS_SAID = ['not_started', 'begun', 'well_on', 'nearly'] as const;
export type ProgressSaid = (typeof PROGRESS_SAID)[number];
