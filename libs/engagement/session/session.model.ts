/** The ways to hear people that the roadmap names. */
export const SESSION_KINDS = ['survey', 'focus_group', 'town_hall', 'dialogue', 'listening_session', 'interviews', 'listening_tour', 'other'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export const SESSION_VISIBILITIES = ['public', 'participants', 'body', 'staff'] as const;
export type SessionVisibility = (typeof SESSION_VISIBILITIES)[number];

export const COMMENT_VISIBILITIES = ['public', 'participants', 'staff'] as const;
export type CommentVisibility = (typeof COMMENT_VISIBILITIES)[number];

export const CHANNELS = ['session', 'web', 'email', 'paper', 'phone', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];
