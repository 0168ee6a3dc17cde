import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Read
 * @property {{ name: string, text: string }} statement as the product sends it
 * @property {(ask: URLSearchParams) => unknown[]} values
 * @property {(rows: any[]) => string} answer the JSON of the reply
 */

/**
 * @typedef {(city: string, first: import('pg').QueryConfig, rest?: (row: any) => import('pg').QueryConfig[]) => Promise<any[]>} InContext
 *   one transaction; with `rest` a writing one, whose last statements follow from the first row
 */

/** No clock but the machine's: the bench's cities have no moved one. */
const CLOCK = { todayIn: async () => today(), nowIn: async () => new Date() };
const ACTOR = { kind: 'account', workspaceId: '01900000-0001-7000-8000-000000000000', accountId: null, personId: '01900000-0003-7000-8000-000000000000', via: 'session', requestId: 'floor',
  grants: [{ role: 'member', scopeKind: 'workspace', scopeId: null }] };

/**
 * Asks the built classes for their statements, so that floor and product can't drift apart.
 * @param {string} dist
 */
export async function productStatements(dist) {
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(dist, path)).href);
  await import('reflect-metadata');
  const [{ MyOpenItems }, { ReadItemProgress }, { PlanDashboard }, { Search }] = await Promise.all(['libs/implementation/step/my-open-items.query.js',
    'libs/implementation/step/read-item-progress.query.js', 'libs/implementation/step/plan-dashboard.query.js', 'libs/platform/search/search.query.js'].map(load));
  const json = (/** @type {any[]} */ rows) => String(Object.values(rows[0])[0]);
  const [mine, item, dashboard, search] = await Promise.all([
    sentBy((reader) => new MyOpenItems(reader, CLOCK).execute(ACTOR, { limit: 50 })), sentBy((reader) => new ReadItemProgress(reader, CLOCK).execute(ACTOR, ACTOR.personId)),
    sentBy((reader) => new PlanDashboard(reader, CLOCK).execute(ACTOR, ACTOR.personId)), sentBy((reader) => new Search(reader).execute(ACTOR, { q: 'a b' })),
  ]);
  /** @type {Record<string, Read>} */
  const reads = {
    mine: { statement: mine, values: (ask) => [ask.get('city'), ask.get('person'), today(), null, null, 50], answer: ([row]) => `{"items":${row.items},"next":"${row.lastOn},${row.lastId}"}` },
    item: { statement: item, values: (ask) => [ask.get('city'), ask.get('item'), today(), false, true, [], [], ask.get('person')], answer: json },
    dashboard: { statement: dashboard, values: (ask) => [ask.get('city'), ask.get('plan'), today(), false], answer: json },
    search: { statement: search, values: (ask) => searchValues(ask.get('q') ?? ''), answer: (rows) => JSON.stringify({ items: rows.slice(0, 20), next: null }) },
  };
  return { reads, post: await updatePoster(load) };
}

/** @param {(reader: any) => Promise<unknown>} run @returns {Promise<{ name: string, text: string }>} */
async function sentBy(run) {
  /** @type {any} */
  let sent;
  const keep = (/** @type {unknown} */ answer) => async (/** @type {string} */ _city, /** @type {any} */ statement) => { sent = statement; return answer; };
  await run({ one: keep(null), rows: keep([]), json: keep('{}') });
  return { name: sent.name, text: sent.text };
}

/** @param {string} q */
function searchValues(q) {
  const last = q.split(' ').at(-1) ?? '';
  return [q.slice(0, -last.length).trim(), last, q, false, true, [], null, null, null, null, 21];
}

/**
 * Posting an update: the product's statement, then audit row, outbox row and commit in a second round trip, because
 * what they say (and whether there is anything to say) stands in the answer of the first.
 * @param {(path: string) => Promise<any>} load
 */
async function updatePoster(load) {
  const [{ Updates }, { auditEntry, auditStatement }, { outboxStatement }, { newId }] = await Promise.all(
    ['libs/implementation/update/updates.repository.js', 'libs/platform/audit/index.js', 'libs/platform/queue/index.js', 'libs/kernel/index.js'].map(load));
  let text = '';
  const catcher = { workspaceId: '', newId: () => '', now: new Date(), machineNow: new Date() };
  const keep = async (/** @type {any} */ sent) => { text ||= typeof sent === 'string' ? sent : sent.text; return []; };
  await new Updates({ ...catcher, query: keep, run: keep }).post({}, {});

  return async (/** @type {InContext} */ inContext, /** @type {URLSearchParams} */ ask, /** @type {any} */ given) => {
    const [city, step, person, now, update] = [ask.get('city') ?? '', ask.get('step'), ask.get('person'), new Date(), newId()];
    const actor = { ...ACTOR, workspaceId: city, personId: person };
    const [posted] = await inContext(city, { name: 'post', text, values: [city, step, update, given.key, given.answer, null, null, null, given.line, '', 'page', null, now, now, person, null, false, [], person] }, (row) => {
      const entry = auditEntry('implementation.update.record', { kind: 'step', id: step, after: { updateId: row.id, answer: row.answer, forecastOn: row.forecastOn } }, now.getTime());
      const ids = { stepId: step, itemId: row.itemId, caseId: row.caseId };
      return [auditStatement(actor, { at: now, recordedAt: now }, [entry]), outboxStatement(city, now, now, [{ id: newId(), event: 'implementation.step.updated', ids }])];
    });
    return JSON.stringify(posted);
  };
}

function today() {
  return new Date().toISOString().slice(0, 10);
}
