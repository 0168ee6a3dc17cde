/**
 * The roles a grant may name. One person may hold all of them: a one-person
 * office runs everything alone.
 */
export const ROLES = [
  'administrator', // settings, people's access, everything below
  'convener', // runs planning processes
  'director', // runs the office that implements, asks and reports
  'executive', // mayor's side: reads everything that is not private, answers decisions
  'core_partner', // prepares a process behind the scenes, with the convener
  'facilitator', // edits agendas and exercises, cannot publish
  'chair', // runs one body
  'member', // sits on one body
  'researcher', // data and findings only
  'technical_assistance', // advises a process: sees how it is designed, changes nothing
  'funder', // reads the reports of what it funds, nothing else
  'clerk', // records, notices, archive
] as const;

export type Role = (typeof ROLES)[number];

/** Staff of the office: sees what is internal. */
export const STAFF: readonly Role[] = ['administrator', 'convener', 'director'];

/** Everybody who takes part in the work. A funder does not: it reads reports. */
export const TAKING_PART: readonly Role[] = ROLES.filter((role) => role !== 'funder');
