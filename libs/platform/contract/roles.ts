/**
 * The roles a grant may name. One person may hold all of them: a one-person
 * office runs everything alone.
 */
export const ROLES = [
  'administrator', // settings, people's access, everything below
  'convener', // runs planning processes
  'director', // runs the office that implements, asks and reports
  'executive', // mayor's side: reads everything that is not private, answers decisions
  'facilitator', // edits agendas and exercises, cannot publish
  'chair', // runs one body
  'member', // sits on one body
  'researcher', // data and findings only
  'clerk', // records, notices, archive
] as const;

export type Role = (typeof ROLES)[number];

/** Staff of the office: sees what is internal. */
export const STAFF: readonly Role[] = ['administrator', 'convener', 'director'];
