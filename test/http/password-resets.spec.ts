import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ResetPost } from '#libs/platform/identity';
import { bootApi, visitorOf, type Api, type City } from '../support/api.js';
import { accountWithPassword, PASSWORD, post, signIn } from './accounts.js';
import { lastMail, tokenIn } from './mailed.js';
import { shoot, withoutId, type Answer } from './routes.js';

const NEW = 'a kettle beside the window';

let api: Api;
let city: City;
beforeAll(async () => {
  api = await bootApi({ config: { trustProxy: ['127.0.0.1'] } });
  city = await api.foundCity();
});
afterAll(() => api.close());

async function ask(email: string, more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const answer = await post(api, '/api/v1/password-resets', { email }, more);
  await api.get(ResetPost).tick();
  return answer;
}
const complete = (token: string, password = NEW): Promise<Answer> => post(api, '/api/v1/password-resets/completion', { token, password });

describe('A7 a new password', () => {
  it('A7 the link sets it once, ends every session, and signs nobody in', async () => {
    const { id, email } = await accountWithPassword(api, city);
    const visitor = await visitorOf(api, id);
    expect((await ask(email)).status).toBe(202);
    const token = await tokenIn(api, email);
    const done = await complete(token);
    expect([done.status, done.headers['set-cookie']]).toEqual([204, undefined]);
    expect((await visitor.get('/api/v1/session')).status).toBe(401);
    expect((await signIn(api, email, PASSWORD)).status).toBe(401);
    expect((await signIn(api, email, NEW)).status).toBe(201);
    expect((await complete(token, 'another long password')).status).toBe(410);
  });

  it('A7 an older link dies with a newer one', async () => {
    const { email } = await accountWithPassword(api, city);
    await ask(email);
    const old = await tokenIn(api, email);
    api.clock.advance(1_000);
    await ask(email);
    expect((await complete(old)).status).toBe(410);
    expect((await complete(await tokenIn(api, email))).status).toBe(204);
  });

  it('A7 a link is good for 30 minutes', async () => {
    const { email } = await accountWithPassword(api, city);
    await ask(email);
    api.clock.advance(31 * 60_000);
    expect((await complete(await tokenIn(api, email))).status).toBe(410);
  });

  it('A7 of two uses at the same time one counts', async () => {
    const { email } = await accountWithPassword(api, city);
    await ask(email);
    const token = await tokenIn(api, email);
    const answers = await Promise.all([complete(token), complete(token, 'another long password')]);
    expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([204, 410]);
  });

  it('A7 the host of the link comes from the settings, whatever the request says', async () => {
    const { email } = await accountWithPassword(api, city);
    const forged = { host: 'evil.example', origin: 'http://evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
    await ask(email, forged);
    const mail = await lastMail(api, email);
    expect(mail?.text).toContain('http://127.0.0.1:3000/app/new-password#');
    expect(mail?.text).not.toContain('evil');
  });

  it('A7 a closed account gets no link, and an unknown address none', async () => {
    const { id, email } = await accountWithPassword(api, city);
    await api.database.sql('update identity.account set disabled_at = now() where id = $1', [id]);
    expect((await ask(email)).status).toBe(202);
    expect((await ask('nobody@people.invalid')).status).toBe(202);
    expect([await lastMail(api, email), await lastMail(api, 'nobody@people.invalid')]).toEqual([undefined, undefined]);
    expect(await api.database.sql('select 1 from identity.reset_request')).toEqual([]);
  });

  it('A2 what guessers try first is refused, short and long ones are measured, nothing is asked of their composition', async () => {
    const { email } = await accountWithPassword(api, city);
    await ask(email);
    const token = await tokenIn(api, email);
    for (const common of ['passwordpassword', 'Password12345678', 'qwertyuiopasdfgh', '123456789012345', 'aaaaaaaaaaaaaaaa']) {
      const answer = await complete(token, common);
      expect([common, answer.status, JSON.parse(answer.text).code]).toEqual([common, 422, 'identity.password.common']);
    }
    for (const wrong of ['fourteen chars', 'x y'.repeat(43)]) expect((await complete(token, wrong)).status).toBe(422);
    expect((await complete(token, '🌻 sunflowers over the fence')).status).toBe(204);
    expect((await signIn(api, email, '🌻 sunflowers over the fence')).status).toBe(201);
  });
});

describe('A6 nobody learns which addresses are known', () => {
  const ROUNDS = 120;

  /** Milliseconds of known and unknown addresses, asked by turns and not twice from one network. */
  async function compare(shot: (email: string, ip: string) => Promise<Answer>, known: readonly string[]): Promise<{ known: number[]; unknown: number[]; answers: Set<string> }> {
    const times = { known: [] as number[], unknown: [] as number[], answers: new Set<string>() };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const kind of round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
        const email = kind === 'known' ? known[round % known.length]! : `nobody${round}@people.invalid`;
        const begun = performance.now();
        const answer = await shot(email, `10.${kind === 'known' ? 1 : 2}.${round}.1`);
        times[kind].push(performance.now() - begun);
        times.answers.add(`${answer.status} ${withoutId(answer.text)} ${Object.keys(answer.headers).sort().join(' ')}`);
      }
    }
    return times;
  }

  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

  it('A6 sign-in: same answer, same steps, no gap in time', async () => {
    const known = await Promise.all(Array.from({ length: ROUNDS }, () => accountWithPassword(api, city)));
    const { known: a, unknown: b, answers } = await compare((email, ip) => signIn(api, email, 'wrong', { 'x-forwarded-for': ip }), known.map((account) => account.email));
    expect([...answers]).toHaveLength(1);
    // The share of a hash that is left out would be tens of milliseconds.
    expect(Math.abs(median(a) - median(b))).toBeLessThan(5);
  }, 120_000);

  it('A6 asking for a new password: same answer, same row, the mail is made later', async () => {
    const known = await Promise.all(Array.from({ length: ROUNDS }, () => accountWithPassword(api, city)));
    const shot = (email: string, ip: string): Promise<Answer> => post(api, '/api/v1/password-resets', { email }, { 'x-forwarded-for': ip });
    const { known: a, unknown: b, answers } = await compare(shot, known.map((account) => account.email));
    expect([...answers]).toHaveLength(1);
    expect(Math.abs(median(a) - median(b))).toBeLessThan(5);
    await api.get(ResetPost).tick();
    expect((await shoot(api, { method: 'GET', url: '/health/live' })).status).toBe(200);
  }, 120_000);
});
