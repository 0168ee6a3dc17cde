/** Kinds that screens have a word for; the list is the product's, a city's own names stand in the name. */
export const BODY_KINDS = [
  'task_force', 'steering_committee', 'committee', 'subcommittee', 'commission', 'advisory_council', 'board', 'interdepartmental_group', 'working_group', 'open_forum',
] as const;

/**
 * public: everybody · participants: whoever has a part in this city's work ·
 * body: its own members · staff. A private body is not shown by its public parent.
 */
export const BODY_VISIBILITIES = ['public', 'participants', 'body', 'staff'] as const;
export type BodyVisibility = (typeof BODY_VISIBILITIES)[number];
