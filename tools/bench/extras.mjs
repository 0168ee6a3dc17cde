import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRedis } from '../redis.mjs';
import { idOf } from './load-data.mjs';
import { endProcess, startProcess } from './processes.mjs';
import { median, verdict } from './report.mjs';

const JOBS = { PostgreSQL: 2_000, Redis: 10_000 };
const MAILS = 1_500;
const script = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en-US');

/**
 * Job wrapper against bare BullMQ on both backends, and the relay.
 * @param {import('./arena.mjs').Arena} arena
 * @param {number} rounds
 * @param {(sentence: string) => void} say
 * @param {(close: () => Promise<void>) => void} onOpen
 */
export async function measureJobs(arena, rounds, say, onOpen) {
  const redis = await startRedis(process.env, say);
  if ('stop' in redis) onOpen(redis.stop);
  const { ask, child, pid } = await startProcess(script('jobs.mjs'), { cwd: arena.root, logFile: arena.logFile });
  for (const kind of /** @type {('PostgreSQL' | 'Redis')[]} */ (['PostgreSQL', 'Redis'])) {
    if (kind === 'Redis' && 'missing' in redis) {
      say(`Jobs on Redis: not measured. ${redis.missing}`);
      continue;
    }
    const work = { dist: join(arena.root, 'dist'), kind, opsUrl: arena.opsUrl, adminUrl: arena.adminUrl, redisUrl: 'url' in redis ? redis.url : undefined, jobs: JOBS[kind], rounds, city: idOf('city', 0, 0) };
    const { wrapped, bare, relayed } = /** @type {{ wrapped: number[], bare: number[], relayed: number }} */ (await ask(work));
    const ratio = median(wrapped.map((rate, round) => rate / (bare[round] ?? NaN)));
    say(`Jobs on ${kind}: bare BullMQ ${whole(median(bare))}/s, the product's engine ${whole(median(wrapped))}/s, ratio ${ratio.toFixed(2)}, target ${verdict(ratio, 0.9)}; outbox relay ${whole(relayed)} jobs/s${kind === 'Redis' ? ` (target ≥ 10,000)` : ''}.`);
  }
  await endProcess(/** @type {import('./processes.mjs').Started} */ ({ child, pid }));
  if ('stop' in redis) await redis.stop();
}

/**
 * Letters rendered and sent over SMTP to a sink.
 * @param {import('./arena.mjs').Arena} arena
 * @param {number} rounds
 * @param {(sentence: string) => void} say
 */
export async function measureMail(arena, rounds, say) {
  const sink = await startProcess(script('mail-sink.mjs'), { cwd: arena.root, logFile: arena.logFile });
  const sender = await startProcess(script('mail.mjs'), { cwd: arena.root, logFile: arena.logFile });
  const { rates } = /** @type {{ rates: number[] }} */ (await sender.ask({ dist: join(arena.root, 'dist'), smtpUrl: `smtp://127.0.0.1:${sink.ready.port}`, mails: MAILS, rounds }));
  await Promise.all([endProcess(sink), endProcess(sender)]);
  say(`Email rendered and sent: ${whole(median(rates))}/s (target ≥ 500/s).`);
}
