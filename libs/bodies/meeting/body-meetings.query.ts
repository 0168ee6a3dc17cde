const COLUMNS = 'id, title, starts_at as "startsAt", ends_at as "endsAt", zone, place, state';

/** The next five and the last five of a body: workspace, body, now. */
export const COMING_MEETINGS = `select ${COLUMNS} from bodies.meeting
  where workspace_id = $1 and body_id = $2 and ends_at > $3 and state in ('planned', 'noticed') order by starts_at, id limit 5`;

export const PAST_MEETINGS = `select ${COLUMNS} from bodies.meeting
  where workspace_id = $1 and body_id = $2 and (ends_at <= $3 or state = 'held') and state <> 'cancelled' order by starts_at desc, id desc limit 5`;
