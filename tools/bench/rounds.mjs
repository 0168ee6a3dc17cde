import pg from 'pg';
import { PROBES } from './cases.mjs';
import { cpuOf, cpuOfServer, memoryOf } from './processes.mjs';

const CONNECTIONS = 32;
/** Cold code costs ten times as much: requests before the first round, and seconds after which it must do. */
const WARM_REQUESTS = 3_000;
const WARM_SECONDS = 12;
const PROBE_SECONDS = 2;

/** @typedef {{ done: number, perSecond: number, p50: number, p99: number, bytes: number, own: number, database: number }} Figures CPU in ms a request */
/** @typedef {{ of: import('./cases.mjs').Case, floor: Figures[], product: Figures[] }} Measured */

/**
 * Floor and product in turns, beginning with another one each round.
 * @param {import('./arena.mjs').Arena} arena
 * @param {import('./cases.mjs').Case} one
 * @param {{ seconds: number, rounds: number }} options
 * @returns {Promise<Measured>}
 */
export async function measureCase(arena, one, { seconds, rounds }) {
  const sides = { floor: { at: arena.floor, requests: one.floor }, product: { at: arena.api, requests: one.product } };
  /** @type {Measured} */
  const measured = { of: one, floor: [], product: [] };
  for (const { at, requests } of Object.values(sides)) await warmUp(arena, at, one, requests);
  for (let round = 0; round < rounds; round += 1) {
    const order = /** @type {('floor' | 'product')[]} */ (round % 2 === 0 ? ['floor', 'product'] : ['product', 'floor']);
    for (const name of order) {
      if (one.unique === true) await tidy(arena);
      measured[name].push(await shoot(arena, sides[name].at, one, sides[name].requests, seconds));
    }
  }
  return measured;
}

/** CPU of the process alone for requests that end at a layer. @param {import('./arena.mjs').Arena} arena */
export async function measureLayers(arena) {
  const probe = async (/** @type {{ pid: number, url: string }} */ at, /** @type {import('./load.mjs').Sent} */ request) => {
    await warmUp(arena, at, {}, [request]);
    return (await shoot(arena, at, {}, [request], PROBE_SECONDS)).own;
  };
  return { http: await probe(arena.floor, PROBES.http), host: await probe(arena.api, PROBES.host), guarded: await probe(arena.api, PROBES.guarded) };
}

/**
 * Memory of two api processes after load.
 * @param {import('./arena.mjs').Arena} arena
 * @param {import('./cases.mjs').Case} one
 */
export async function measureTwo(arena, one) {
  const second = await arena.startApi();
  await warmUp(arena, second, one, one.product);
  return memoryOf(arena.api.pid) + memoryOf(second.pid);
}

/**
 * @param {import('./arena.mjs').Arena} arena
 * @param {{ pid: number, url: string }} at
 * @param {Partial<import('./cases.mjs').Case>} one
 * @param {import('./load.mjs').Sent[]} requests
 * @param {number} seconds
 * @returns {Promise<Figures>}
 */
async function shoot(arena, { pid, url }, { wanted = 200, unique = false }, requests, seconds) {
  const [own, database] = [cpuOf(pid), cpuOfServer(arena.postmaster)];
  const figures = await arena.load.ask({ url, seconds, connections: CONNECTIONS, requests, wanted, unique });
  return { ...figures, own: (cpuOf(pid) - own) / figures.done, database: (cpuOfServer(arena.postmaster) - database) / figures.done };
}

/** @type {(...given: [import('./arena.mjs').Arena, { pid: number, url: string }, Partial<import('./cases.mjs').Case>, import('./load.mjs').Sent[]]) => Promise<void>} */
async function warmUp(arena, at, one, requests) {
  const until = Date.now() + WARM_SECONDS * 1000;
  for (let done = 0; done < WARM_REQUESTS && Date.now() < until;) done += (await shoot(arena, at, one, requests, 2)).done;
}

/** Dead rows of the last round are not the next one's burden. @param {import('./arena.mjs').Arena} arena */
async function tidy({ adminUrl }) {
  const client = new pg.Client(adminUrl);
  await client.connect();
  await client.query('vacuum (analyze) implementation.action_step');
  await client.query('checkpoint');
  await client.end();
}
