/**
 * The load generator, in a process of its own: each message is one run, each answer its figures.
 * Every connection sends its own share of the requests, so that no two of them press the same button at once.
 */
import autocannon from 'autocannon';

/** @typedef {{ method?: string, path: string, headers?: Record<string, string>, body?: string }} Sent */
/** @typedef {{ url: string, seconds: number, connections: number, requests: Sent[], wanted: number, unique?: boolean }} Run */

/** @param {Run} run */
async function shoot({ url, seconds, connections, requests, wanted, unique = false }) {
  let next = 0;
  const share = Math.max(1, Math.floor(requests.length / connections));
  const result = await autocannon({
    url, connections, duration: seconds, idReplacement: unique, requests: requests.slice(0, 1),
    setupClient: (client) => {
      const from = (next++ * share) % requests.length;
      client.setRequests(requests.slice(from, from + share).map((request) => ({ ...request })));
    },
  });
  const statuses = Object.fromEntries(Object.entries(result.statusCodeStats ?? {}).map(([code, { count = 0 }]) => [code, count]));
  const done = statuses[String(wanted)] ?? 0;
  const others = Object.values(statuses).reduce((sum, count) => sum + count, 0) - done;
  if (others > 0 || result.errors > 0 || done === 0) throw new Error(`${url}: ${JSON.stringify(statuses)}, ${result.errors} errors, instead of ${wanted} alone`);
  return { done, perSecond: done / result.duration, p50: result.latency.p50, p99: result.latency.p99, bytes: Math.round(result.throughput.total / done) };
}

process.on('message', (run) => {
  shoot(/** @type {Run} */ (run)).then((figures) => process.send?.(figures), (error) => process.send?.({ fault: error.message }));
});
process.on('disconnect', () => process.exit());
process.send?.({});
