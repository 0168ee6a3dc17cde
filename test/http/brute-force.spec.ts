import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type Api, type City } from '../support/api.js';
import { accountWithPassword, PASSWORD, signIn } from './accounts.js';

let api: Api;
let city: City;
beforeAll(async () => {
  api = await bootApi({ config: { trustProxy: ['127.0.0.1'] } });
  city = await api.foundCity();
});
afterAll(() => api.close());

const from = (ip: string) => ({ 'x-forwarded-for': ip });

describe('A4 guessing a password', () => {
  it('A4 of 1,000 wrong tries in an hour from 100 addresses fewer than 100 are evaluated, and the right person is back in 15 minutes', async () => {
    const { email } = await accountWithPassword(api, city);
    let evaluated = 0;
    for (let attempt = 0; attempt < 1_000; attempt += 1) {
      const { status } = await signIn(api, email, `wrong ${attempt}`, from(`198.51.100.${attempt % 100}`));
      if (status === 401) evaluated += 1;
      else expect(status).toBe(429);
      api.clock.advance(3_600);
    }
    expect(evaluated).toBeGreaterThan(9);
    expect(evaluated).toBeLessThanOrEqual(100);
    api.clock.advance(15 * 60_000);
    expect((await signIn(api, email, PASSWORD, from('203.0.113.9'))).status).toBe(201);
  }, 120_000);

  it('A4 tries made at the same time do not slip through', async () => {
    const { email } = await accountWithPassword(api, city);
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => signIn(api, email, `wrong ${at}`, from(`192.0.2.${at}`))));
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(10);
    const locked = answers.find((answer) => answer.status === 429)!;
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(500);
    expect(JSON.parse(locked.text)).toMatchObject({ code: 'identity.sign-in.too-many' });
  });

  it('A4 the lock is the same for the right password, and for an address that nobody has', async () => {
    const { email } = await accountWithPassword(api, city);
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(api, email, 'wrong', from('192.0.2.200'));
    const right = await signIn(api, email, PASSWORD, from('192.0.2.201'));
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(api, 'nobody@people.invalid', 'wrong', from('192.0.2.202'));
    const nobody = await signIn(api, 'nobody@people.invalid', PASSWORD, from('192.0.2.203'));
    expect([right.status, nobody.status]).toEqual([429, 429]);
  });

  it('A5 one network has 100 tries in 10 minutes over all accounts; an IPv6 network counts as one', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 105; attempt += 1) statuses.push((await signIn(api, `a${attempt}@people.invalid`, 'wrong', from(`2001:db8:1:2::${attempt.toString(16)}`))).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(100);
  });
});

describe('A5 who is believed about addresses', () => {
  it('A5 without a trusted proxy a forwarded address changes nothing', async () => {
    const untrusting = await bootApi();
    try {
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 102; attempt += 1) statuses.push((await signIn(untrusting, `b${attempt}@people.invalid`, 'wrong', from(`198.51.100.${attempt}`))).status);
      expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    } finally {
      await untrusting.close();
    }
  });
});
