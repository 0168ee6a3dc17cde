import type { City } from './api.js';
import type { TestDatabase } from './test-database.js';

/** How full a city is. Seats and meetings are spread over the bodies, most of all on the first. */
export interface Fill {
  readonly bodies: number;
  readonly seats: number;
  readonly meetings: number;
}

/** The full city of the bar. */
export const FULL: Fill = { bodies: 500, seats: 5_000, meetings: 10_000 };
/** Two of everything, so that each branch of a page is reached, and no more. */
export const SMALL: Fill = { bodies: 2, seats: 4, meetings: 4 };

/** One thing of each kind that has a page: the same one in every city filled. */
export interface FilledCity extends City {
  readonly caseId: string;
  readonly bodyId: string;
  readonly seatId: string;
  readonly personId: string;
  readonly organizationId: string;
  readonly meetingId: string;
}

/** An id as the API takes it: version and variant stand where they belong. */
const uuidOf = (text: string): string => `overlay(overlay(md5(${text}) placing '7' from 13) placing '8' from 17)::uuid`;

/** Ids follow from the city, the kind and the number, so that rows find each other without being read. */
const ID = `create or replace function pg_temp.id_of(city uuid, kind text, n bigint) returns uuid language sql immutable as
  $$ select ${uuidOf('city::text || kind || n')} $$;`;

/**
 * Fills a city by SQL alone: a planning process with bodies below bodies, seats half of which are held, applications, meetings
 * behind and ahead with agendas, motions and published minutes, series, duties, and what the search knows of them.
 */
export async function fillCity(database: TestDatabase, city: City, fill: Fill, now: Date): Promise<FilledCity> {
  await database.sql(`${ID} ${statements(city.id, fill, now)}`);
  const ids = await database.sql<Omit<FilledCity, 'id' | 'slug'>>(
    ONE, [city.id]);
  const [found] = ids;
  if (found === undefined) throw new Error('nothing was filled');
  return { ...city, ...found };
}

const ONE = `select ${['case', 'body', 'seat', 'person', 'organization', 'meeting'].map((kind) => `${uuidOf(`$1::text || '${kind}1'`)} as "${kind}Id"`).join(', ')}`;

function statements(city: string, { bodies, seats, meetings }: Fill, now: Date): string {
  const id = (kind: string, n: string): string => `pg_temp.id_of('${city}', '${kind}', ${n})`;
  const at = `'${now.toISOString()}'::timestamptz`;
  const day = `${at}::date`;
  const bodyOf = (n: string): string => id('body', `case when ${n} % 20 = 1 or ${n} <= 2 then 1 else 1 + ${n} % ${bodies} end`);
  const of = (count: number): string => `from generate_series(1, ${count}) n`;
  return `
  insert into directory.party (workspace_id, id, kind, name, created_at)
    select '${city}', ${id('organization', 'n')}, 'organization', 'Organization ' || n, ${at} ${of(Math.max(2, bodies / 2))};
  insert into directory.organization (workspace_id, id, kind) select '${city}', ${id('organization', 'n')}, 'nonprofit' ${of(Math.max(2, bodies / 2))};
  insert into directory.party (workspace_id, id, kind, name, created_at) select '${city}', ${id('person', 'n')}, 'person', 'Person ' || n, ${at} ${of(seats)};
  insert into directory.person (workspace_id, id, organization_id) select '${city}', ${id('person', 'n')}, ${id('organization', '1 + n % 2')} ${of(seats)};
  insert into casework.planning_process (workspace_id, id, number, title, summary, state, lead_party_id, template_key, opened_on)
    select '${city}', ${id('case', 'n')}, '2026-' || n, 'Welcoming plan ' || n, '', 'open', ${id('organization', '1')}, 'roadmap-8', ${day} ${of(Math.max(2, bodies / 10))};
  insert into bodies.body (workspace_id, id, case_id, parent_id, kind, name, charge, formed_on, open_meetings_law, quorum_rule, majority_rule, majority_of, tie_rule,
      visibility, roster_published, state, position, created_at)
    select '${city}', ${id('body', 'n')}, ${id('case', '1')}, case when n > 1 then ${id('body', '1')} end, 'subcommittee', 'Committee ' || n, 'Charge', ${day} - 700, 'no',
      '{"kind":"majority_of_seats"}', 'simple', 'present', 'fails', (array['public', 'participants', 'body', 'staff'])[1 + (n - 1) % 4], true, 'active', n, ${at} ${of(bodies)};
  insert into directory.party (workspace_id, id, kind, name, created_at) select '${city}', ${id('seat', 'n')}, 'seat', 'Seat ' || n, ${at} ${of(seats)};
  insert into bodies.seat (workspace_id, id, body_id, position, label, chair, from_on, organization_id, open_for_applications)
    select '${city}', ${id('seat', 'n')}, ${bodyOf('n')}, n, 'Seat ' || n, n <= 2, ${day} - 600, ${id('organization', '1')}, n % 2 = 0 ${of(seats)};
  insert into bodies.membership (workspace_id, id, body_id, seat_id, person_id, state, from_on, to_on, appointed_on)
    select '${city}', ${id('membership', 'n')}, s.body_id, s.id, ${id('person', 'n')}, 'active', ${day} - 300, case when n % 4 = 1 then ${day} + 30 end, ${day} - 300
    ${of(seats)} join bodies.seat s on s.workspace_id = '${city}' and s.id = ${id('seat', 'n')} where n % 2 = 1;
  insert into casework.request (workspace_id, id, number, case_id, kind, source, subject_kind, subject_id, title, body, from_name, raised_at, due_on, state)
    select '${city}', ${id('request', 'n')}, n, ${id('case', '1')}, 'seat_application', 'public', 'seat', ${id('seat', '2')}, 'Seat', 'I would like to help', 'Applicant ' || n, ${at}, ${day} + 5, 'open' ${of(Math.max(2, seats / 10))};
  insert into bodies.application (workspace_id, id, body_id, seat_id, request_id, applied_on)
    select '${city}', ${id('application', 'n')}, s.body_id, s.id, ${id('request', 'n')}, ${day} ${of(Math.max(2, seats / 10))} join bodies.seat s on s.workspace_id = '${city}' and s.id = ${id('seat', '2')};
  insert into bodies.meeting_series (workspace_id, id, body_id, title, rule, starts_on, starts_time, minutes, zone, state, planned_until)
    select '${city}', ${id('series', 'n')}, ${bodyOf('n')}, 'Series ' || n, 'FREQ=MONTHLY;BYDAY=2TU', ${day} - 300, '10:00', 90, 'America/Chicago', 'running', ${day} + 60 ${of(bodies)};
  insert into bodies.meeting (workspace_id, id, body_id, title, starts_at, ends_at, zone, state, held_at)
    select '${city}', ${id('meeting', 'n')}, ${bodyOf('n')}, 'Meeting ' || n, t.at, t.at + interval '90 minutes', 'America/Chicago', case when n % 2 = 1 then 'held' else 'planned' end, case when n % 2 = 1 then t.at end
    ${of(meetings)} cross join lateral (select ${at} + case when n % 2 = 1 then -1 else 1 end * (n % 600 + 1) * interval '1 day' as at) t;
  insert into bodies.agenda_item (workspace_id, id, meeting_id, position, title, notes)
    select '${city}', ${id('agenda', 'n')}, ${id('meeting', '1 + n / 2')}, n, 'Item ' || n, '' ${of(meetings)};
  insert into bodies.motion (workspace_id, id, body_id, meeting_id, text, mover_seat_id, majority_rule, majority_of, tie_rule, method, state, moved_at)
    select '${city}', ${id('motion', 'n')}, ${id('body', '1')}, ${id('meeting', '1')}, 'Motion ' || n, ${id('seat', '1')}, 'simple', 'present', 'fails', 'roll_call', 'open', ${at} ${of(Math.min(40, meetings / 2))};
  insert into casework.expected_date (workspace_id, id, case_id, source, subject_id, on_day, what, sticks)
    select '${city}', ${id('expected', 'n')}, ${id('case', '1')}, 'bodies.meeting', ${id('meeting', 'n')}, ${day} + (n % 600)::int, 'Meeting ' || n, false ${of(meetings)} where n % 2 = 0;
  insert into duties.duty (workspace_id, id, kind, subject_kind, subject_id, case_id, title, path, holder_person_id, state, due_on, opened_at)
    select '${city}', ${id('duty', 'n')}, 'casework.todo', 'seat', ${id('seat', 'n')}, ${id('case', '1')}, 'Fill seat ' || n, 'people', ${id('person', '1')}, 'open', ${day} + (n % 90)::int, ${at} ${of(seats)};
  insert into search.entry (workspace_id, id, kind, subject_id, title, body, visibility, body_id, path, words, written_at)
    select '${city}', ${id('found', 'n')}, 'meeting', ${id('meeting', 'n')}, 'Meeting ' || n, '', 'public', ${id('body', '1')}, '/meetings', to_tsvector('simple', 'Meeting ' || n), ${at} ${of(meetings)};
  analyze;`;
}
