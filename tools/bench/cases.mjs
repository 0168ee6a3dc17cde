import { cookieOf, CITY, idOf, NOBODY, question, SIZE } from './load-data.mjs';

/**
 * @typedef {object} Case
 * @property {string} key as `--only` names it
 * @property {string} title
 * @property {number} target ratio of CPU a request to the floor's, from the project's table
 * @property {import('./load.mjs').Sent[]} product requests to the api
 * @property {import('./load.mjs').Sent[]} floor the same to the floor
 * @property {number} [wanted] status, 200 when missing
 * @property {boolean} [unique] a fresh key in every body
 */

const numbers = (/** @type {number} */ count) => Array.from({ length: count }, (_, n) => n);
const api = `/api/v1/cities/${CITY}`;
const busy = idOf('city', 0, 0);

/** The nth step with 22 updates, and who leads it. @param {number} n */
const historyOf = (n) => ({ item: idOf('item', 0, n * 10), person: n * 10 % SIZE.people });

/** One answer to the nth step of all towns. @param {number} n */
function update(n) {
  const town = 1 + n % SIZE.towns;
  const step = Math.floor(n / SIZE.towns) % SIZE.stepsOfTown;
  const body = JSON.stringify({ key: '[<id>]', answer: 'yes', line: 'The trainer is contracted and the first group has begun.' });
  const headers = { 'content-type': 'application/json', origin: 'http://127.0.0.1', 'sec-fetch-site': 'same-origin' };
  const [city, person] = [idOf('city', town, 0), idOf('person', town, 0)];
  return {
    product: { method: 'POST', path: `/api/v1/cities/town-${town}/steps/${idOf('step', town, step)}/updates`, headers: { ...headers, cookie: cookieOf(200 + town) }, body },
    floor: { method: 'POST', path: `/update?city=${city}&step=${idOf('step', town, step)}&person=${person}`, headers, body },
  };
}

/** @param {{ etag: string }} page @returns {Case[]} */
export function casesOf({ etag }) {
  const signed = (/** @type {number} */ n, /** @type {string} */ path) => ({ path: `${api}${path}`, headers: { cookie: cookieOf(n) } });
  const updates = numbers(SIZE.towns * SIZE.stepsOfTown).map(update);
  const coding = { 'accept-encoding': 'gzip, deflate, br' };
  const known = { ...coding, 'if-none-match': etag };
  return [
    { key: 'a', title: 'my open items (50 of 20,000)', target: 0.75,
      product: numbers(SIZE.people).map((n) => signed(n, '/steps/mine?limit=50')),
      floor: numbers(SIZE.people).map((n) => ({ path: `/mine?city=${busy}&person=${idOf('person', 0, n)}` })) },
    { key: 'b', title: 'one item with 20 updates', target: 0.8,
      product: numbers(1000).map((n) => signed(historyOf(n).person, `/items/${historyOf(n).item}/progress`)),
      floor: numbers(1000).map((n) => ({ path: `/item?city=${busy}&item=${historyOf(n).item}&person=${idOf('person', 0, historyOf(n).person)}` })) },
    { key: 'c', title: 'post an update (50 workspaces)', target: 0.75, unique: true,
      product: updates.map(({ product }) => product), floor: updates.map(({ floor }) => floor) },
    { key: 'd', title: 'dashboard of 400 items', target: 0.75,
      product: numbers(SIZE.people).map((n) => signed(n, `/cases/${idOf('plan', 0, n % SIZE.plans)}/dashboard`)),
      floor: numbers(SIZE.plans).map((n) => ({ path: `/dashboard?city=${busy}&plan=${idOf('plan', 0, n)}` })) },
    { key: 's', title: 'search of 20,000', target: 0.75,
      product: numbers(100).map((n) => signed(n, `/search?q=${encodeURIComponent(question(n))}&limit=20`)),
      floor: numbers(100).map((n) => ({ path: `/search?city=${busy}&q=${encodeURIComponent(question(n))}` })) },
    { key: 'e', title: 'public page, cached', target: 0.85, product: [{ path: `/${CITY}/plan/`, headers: coding }], floor: [{ path: '/page', headers: coding }] },
    { key: 'e304', title: 'public page, 304', target: 0.85, wanted: 304,
      product: [{ path: `/${CITY}/plan/`, headers: known }], floor: [{ path: '/page', headers: known }] },
  ];
}

/** Requests that stop at a layer, to say where the time goes: no route work, and everything but statements. */
export const PROBES = {
  http: { path: '/hello' },
  host: { path: '/health/live' },
  guarded: { path: `${api}/steps/mine?limit=50`, headers: { cookie: cookieOf(NOBODY) } },
};
