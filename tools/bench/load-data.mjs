import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import pg from 'pg';

/** The size of the busy city: 50 plans of 400 items, 100 steps a person of which 75 are open. */
export const SIZE = { plans: 50, itemsOfPlan: 400, people: 200, towns: 50, stepsOfTown: 80, busyHistory: 22 };
export const CITY = 'busy';

/** What an id stands for. */
const KIND = { city: 1, organization: 2, person: 3, plan: 4, item: 5, step: 6, update: 7, account: 8, session: 9, access: 10, grant: 11, entry: 12, page: 13, body: 14 };

/**
 * The id that the SQL below gives to the nth thing of a kind in a city; city 0 is the busy one.
 * @param {keyof typeof KIND} kind
 * @param {number} city
 * @param {number} n
 */
export function idOf(kind, city, n) {
  const hex = (/** @type {number} */ value, /** @type {number} */ length) => value.toString(16).padStart(length, '0');
  return `01900000-${hex(KIND[kind], 4)}-7${hex(city, 3)}-8000-${hex(n, 12)}`;
}

/** The cookie of the nth account; 200 and up are those of the towns, 900 has no person. @param {number} n */
export function cookieOf(n) {
  return `__Host-sid=bench-session-${n}`;
}

export const NOBODY = 900;

/**
 * Fills the migrated database as a superuser, in one transaction.
 * @param {string} url
 */
export async function loadData(url) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(ID_FUNCTION);
    for (const statement of [...STATEMENTS, ...WORDS]) await client.query(statement);
    await insertPage(client);
    await client.query('commit');
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/** A page as the renderer stores them: 27 KB of HTML, brotli of quality 5. @param {pg.Client} client */
async function insertPage(client) {
  const line = (/** @type {number} */ n) => `<li id="i${n}"><h3><a href="/busy/plan/${n}">${n} ${sentence(n)}</a></h3><p class="state">▲ ${n % 90} days late · ${createHash('sha256').update(String(n)).digest('base64')}</p></li>\n`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plan</title></head><body><main><ol>\n${Array.from({ length: 140 }, (_, n) => line(n)).join('')}</ol></main></body></html>`;
  const body = Buffer.from(html);
  const brotli = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  await client.query(
    `insert into publishing.page (workspace_id, id, path, case_id, content_type, language, body, brotli, gzip, sha256, frozen, rendered_at, from_at)
     values ($1, $2, 'plan', $3, 'text/html; charset=utf-8', 'en', $4, $5, $6, $7, false, now(), now())`,
    [idOf('city', 0, 0), idOf('page', 0, 0), idOf('plan', 0, 0), body, brotli, gzipSync(body), createHash('sha256').update(body).digest('hex')]);
}

const NOUNS = ['library', 'clinic', 'street', 'school', 'market', 'garden', 'transit', 'harbor', 'housing', 'language', 'permit', 'shelter', 'museum', 'bridge', 'council', 'district'];
const VERBS = ['train', 'open', 'repair', 'translate', 'plan', 'fund', 'publish', 'survey', 'hire', 'extend', 'review', 'connect', 'welcome', 'measure', 'staff', 'equip'];

/** Two words that about 52 of 20,000 items hold together. @param {number} n */
export function question(n) {
  return `${VERBS[n % 16]} round${String(n * 7 % 24).padStart(2, '0')}`;
}

/** @param {number} n */
function sentence(n) {
  return `${VERBS[(n * 7) % 16]} ${NOUNS[(n * 13) % 16]} and ${NOUNS[(n * 11 + 5) % 16]} of the ${NOUNS[(n * 3 + 1) % 16]}`;
}

const array = (/** @type {string[]} */ words) => `(array['${words.join("','")}'])`;
/** A word of the list, chosen by a number. */
const pick = (/** @type {string[]} */ words, /** @type {string} */ by) => `${array(words)}[1 + (${by}) % ${words.length}]`;

const ID_FUNCTION = `create function pg_temp.id(kind integer, city integer, n bigint) returns uuid language sql immutable return
  ('01900000-' || lpad(to_hex(kind), 4, '0') || '-7' || lpad(to_hex(city), 3, '0') || '-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
const id = (/** @type {keyof typeof KIND} */ kind, /** @type {string | number} */ city, /** @type {string | number} */ n) => `pg_temp.id(${KIND[kind]}, ${city}, ${n})`;

/** Cities 0 (busy) to 50 (towns): each person, account and session of its own. */
const STATEMENTS = [
  `insert into workspace.workspace (workspace_id, slug, name, zone, languages, source_language, fiscal_year_start, reports_to, holidays, kind, created_at)
   select ${id('city', 'c', 0)}, case when c = 0 then '${CITY}' else 'town-' || c end, 'City ' || c, 'America/New_York', array['en', 'es'], 'en', 7, 'mayor',
     array(select (date_trunc('year', now()) + h * interval '36 days')::date from generate_series(0, 11) h), 'city', now() from generate_series(0, ${SIZE.towns}) c`,
  `insert into directory.party (workspace_id, id, kind, name, created_at)
   select ${id('city', 'c', 0)}, ${id('organization', 'c', 'n')}, 'organization', 'Department of Works ' || n, now()
   from generate_series(0, ${SIZE.towns}) c, generate_series(0, 19) n where c = 0 or n = 0
   union all select ${id('city', 'c', 0)}, ${id('person', 'c', 'n')}, 'person', 'Lead Person ' || n, now()
   from generate_series(0, ${SIZE.towns}) c, generate_series(0, ${SIZE.people - 1}) n where c = 0 or n = 0`,
  `insert into directory.organization (workspace_id, id, kind, tie) select workspace_id, id, 'department', 'department' from directory.party where kind = 'organization'`,
  `insert into directory.person (workspace_id, id) select workspace_id, id from directory.party where kind = 'person'`,
  `insert into casework.planning_process (workspace_id, id, number, title, summary, state, lead_party_id, template_key, opened_on)
   select ${id('city', 'c', 0)}, ${id('plan', 'c', 'p')}, '2025-' || (p + 1), 'Plan ' || p, '', 'open', ${id('organization', 'c', 0)}, 'roadmap-8', '2025-01-06'
   from generate_series(0, ${SIZE.towns}) c, generate_series(0, ${SIZE.plans - 1}) p where c = 0 or p = 0`,
  `insert into deliberation.item (workspace_id, id, case_id, depth, position, number, title, body, benefit, source_language, origin, state, created_at, changed_at)
   select ${id('city', 'c', 0)}, ${id('item', 'c', 'n')}, ${id('plan', 'c', `n / ${SIZE.itemsOfPlan}`)}, 1, n % ${SIZE.itemsOfPlan}, (n % ${SIZE.itemsOfPlan} + 1)::text,
     ${pick(VERBS, 'n')} || ' the ' || ${pick(NOUNS, 'n / 16')} || ' and the ' || ${pick(NOUNS, 'n / 256')},
     'round' || lpad((n / 16 % 24)::text, 2, '0') || ' ' || ${pick(NOUNS, 'n / 7')} || ' ' || repeat('words of an item that say what it is for, ', 6), '', 'en', 'drafted', 'adopted', '2025-06-01', '2025-06-01'
   from generate_series(0, ${SIZE.towns}) c, generate_series(0, ${SIZE.plans * SIZE.itemsOfPlan - 1}) n where c = 0 or n < ${SIZE.stepsOfTown}`,
  // A quarter of each person's steps is done; a fifth of the others is behind in one way or another.
  `insert into implementation.action_step (workspace_id, id, case_id, item_id, position, title, body, lead_party_id, lead_person_id, start_on, promised_on, forecast_on,
     progress, done_on, blocked_kind, blocked_since, blocked_note, last_update_at, last_update_on, public_line, asked_from, update_by, created_at)
   select i.workspace_id, ${id('step', 'c', 'n')}, i.case_id, i.id, 0, i.title, 'What it takes.', ${id('organization', 'c', `case when c = 0 then n % 20 else 0 end`)},
     ${id('person', 'c', `case when c = 0 then n % ${SIZE.people} else 0 end`)}, current_date - 200, current_date + (n * 37) % 400 - 40,
     case when n % 7 = 0 then current_date + (n * 37) % 400 - 20 end, s.progress, case when s.progress = 'done' then current_date - 9 end,
     case when n % 23 = 0 then 'money' end, case when n % 23 = 0 then current_date - 12 end, '', now() - n % 60 * interval '1 day', current_date - (n % 60)::integer,
     'We are on it.', current_date - 300, current_date + 33 - (n % 40)::integer, '2025-06-01'
   from generate_series(0, ${SIZE.towns}) c cross join generate_series(0, ${SIZE.plans * SIZE.itemsOfPlan - 1}) n
   cross join lateral (select case when n / ${SIZE.people} % 4 = 3 then 'done' else ${pick(['begun', 'not_started', 'well_on'], 'n / 3')} end as progress) s
   join deliberation.item i on i.workspace_id = ${id('city', 'c', 0)} and i.id = ${id('item', 'c', 'n')}
   where c = 0 or n < ${SIZE.stepsOfTown}`,
  `insert into implementation.step_update (workspace_id, id, step_id, answer, progress, line, public_line, line_state, by_person_id, on_behalf, via, key, happened_at, on_day)
   select ${id('city', 0, 0)}, ${id('update', 0, 'n * 32 + u')}, ${id('step', 0, 'n')}, 'yes', 'begun', 'It moved on as planned, the next part is under way.', '', 'held',
     ${id('person', 0, `n % ${SIZE.people}`)}, false, 'page', 'bench-' || n || '-' || u, now() - (u * 20 + n % 20) * interval '1 day', current_date - (u * 20 + n % 20)::integer
   from generate_series(0, ${SIZE.plans * SIZE.itemsOfPlan - 1}) n, generate_series(0, ${SIZE.busyHistory - 1}) u
   where n % 10 = 0 or (u = 0 and n < 17778)`,
  `insert into search.entry (workspace_id, id, kind, subject_id, case_id, number, title, body, visibility, path, words, written_at)
   select workspace_id, id, 'item', id, case_id, number, title, body, 'participants', '/items/' || id,
     setweight(to_tsvector('simple', number || ' ' || title), 'A') || setweight(to_tsvector('simple', body), 'C'), now() from deliberation.item`,
];

/** Accounts 0 to 199 in the busy city, 201 to 250 in the towns, 900 without a person. */
const ACCOUNTS = `(select n, 0 as city, n as person from generate_series(0, ${SIZE.people - 1}) n
  union all select 200 + c, c, 0 from generate_series(1, ${SIZE.towns}) c union all select ${NOBODY}, 0, null) a`;
const WORDS = [
  `insert into identity.account (id, email, language, created_at) select ${id('account', 0, 'n')}, 'lead' || n || '@bench.invalid', 'en', now() from ${ACCOUNTS}`,
  `insert into identity.session (id, secret_hash, account_id, agent, created_at, seen_at, expires_at)
   select ${id('session', 0, 'n')}, sha256(convert_to('bench-session-' || n, 'UTF8')), ${id('account', 0, 'n')}, 'bench', now(), now(), now() + interval '11 hours' from ${ACCOUNTS}`,
  `insert into identity.access (workspace_id, id, account_id, person_id, created_at)
   select ${id('city', 'city', 0)}, ${id('access', 0, 'n')}, ${id('account', 0, 'n')}, case when person is not null then ${id('person', 'city', 'person')} end, now() from ${ACCOUNTS}`,
  `insert into identity.grant_row (workspace_id, id, account_id, role, scope_kind, valid_from, given_at)
   select ${id('city', 'city', 0)}, ${id('grant', 0, 'n')}, ${id('account', 0, 'n')}, 'member', 'workspace', now() - interval '1 day', now() from ${ACCOUNTS}`,
];
