/**
 * The floor: bare node:http and pg, no framework. It runs the product's own statements, taken from the built
 * classes, in the same context (BEGIN READ ONLY, workspace, statement, COMMIT in one round trip), and checks nobody.
 */
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { productStatements } from './product-statements.mjs';

const CONTEXT = { name: 'context', text: "select set_config('app.workspace_id', $1, true)" };

/** @typedef {{ appUrl: string, dist: string, page: { headers: Record<string, string>, unchanged: Record<string, string>, body: string } }} FloorWork */

/** @param {FloorWork} work */
async function open({ appUrl, dist, page }) {
  const pool = new pg.Pool(/** @type {pg.PoolConfig} */ ({ connectionString: appUrl, max: 12, idleTimeoutMillis: 300_000, keepAlive: true, pipeline: true, options: '-c TimeZone=UTC -c jit=off' }));
  const { reads, post } = await productStatements(dist);
  const body = Buffer.from(page.body, 'base64');
  const { etag } = page.headers;

  /** @type {import('./product-statements.mjs').InContext} */
  const inContext = async (city, first, rest) => {
    const client = await pool.connect();
    try {
      const begun = [client.query(rest === undefined ? 'BEGIN READ ONLY' : 'BEGIN'), client.query({ ...CONTEXT, values: [city] })];
      const answered = client.query(first);
      // What follows from the answer needs a second round trip, as at the product.
      const { rows } = rest === undefined ? { rows: [] } : await answered;
      await Promise.all([...begun, ...(rest?.(rows[0]) ?? []).map((statement) => client.query(statement)), client.query('COMMIT')]);
      return (await answered).rows;
    } finally {
      client.release();
    }
  };

  /** @param {URLSearchParams} ask @param {string} name */
  const read = async (ask, name) => {
    const { statement, values, answer } = /** @type {import('./product-statements.mjs').Read} */ (reads[name]);
    return answer(await inContext(ask.get('city') ?? '', { ...statement, values: values(ask) }));
  };

  const server = createServer((request, response) => {
    if (request.url === '/page') {
      if (request.headers['if-none-match'] === etag) response.writeHead(304, page.unchanged).end();
      else response.writeHead(200, page.headers).end(body);
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://floor');
    const name = pathname.slice(1);
    const work = name === 'hello' ? Promise.resolve('{"live":true}')
      : name === 'update' ? text(request).then((given) => post(inContext, searchParams, JSON.parse(given)))
        : read(searchParams, name);
    work.then(
      (json) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json) }).end(json),
      (error) => response.writeHead(500).end(String(error)));
  });
  server.keepAliveTimeout = 65_000;
  server.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (server.address()).port }));
}

process.once('message', (work) => {
  open(/** @type {FloorWork} */ (work)).catch((error) => process.send?.({ fault: error.stack }));
});
process.on('disconnect', () => process.exit());
