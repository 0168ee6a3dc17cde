/** A meeting `g` in which a body of the reader's (`$3`) sits beside the one that calls it. */
export const JOINED = `exists (select 1 from bodies.meeting_partner w where w.workspace_id = g.workspace_id and w.meeting_id = g.id and w.body_id = any($3::uuid[]))`;
