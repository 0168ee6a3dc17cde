import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type Api } from '../support/api.js';
import { shoot } from './routes.js';

const CITY = { name: 'Harbor', personName: 'Ines Roy', email: 'ines@harbor.example', zone: 'America/Chicago', languages: ['en'], fiscalYearStart: 7, reportsTo: 'mayor' };

let demo: Api;
let product: Api;
beforeAll(async () => {
  const trustProxy = ['127.0.0.1'];
  demo = await bootApi({ config: { demo: true, smtpUrl: null, publicUrl: 'http://127.0.0.1:3000', trustProxy } });
  product = await bootApi({ config: { demo: false, smtpUrl: null, publicUrl: 'http://127.0.0.1:3000', trustProxy } });
});
afterAll(async () => {
  await demo.close();
  await product.close();
});

const found = async (api: Api) => {
  const body = JSON.stringify({ ...CITY, name: `Harbor ${Math.random()}` });
  const answer = await shoot(api, { method: 'POST', url: '/api/v1/cities', headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'idempotency-key': crypto.randomUUID() }, body });
  expect(answer.status).toBe(201);
  return JSON.parse(answer.text) as { slug: string; mailStaysHere: boolean };
};
const mailbox = async (api: Api, slug: string, from?: string) =>
  (await shoot(api, { method: 'GET', url: `/demo/mailbox?city=${slug}`, headers: from === undefined ? {} : { 'x-forwarded-for': from } })).status;

describe('the invitation of a founder', () => {
  it('S-001 lies in the mailbox of the new city where a demo has no mail server, for this machine only', async () => {
    const city = await found(demo);
    expect(city.mailStaysHere).toBe(true);
    expect(await mailbox(demo, city.slug)).toBe(200);
    expect(await mailbox(demo, city.slug, '192.0.2.7')).toBe(404);
    expect(await mailbox(demo, 'nowhere')).toBe(404);
  });

  it('outside of a demo nobody is told of a mailbox and there is none', async () => {
    const city = await found(product);
    expect(city.mailStaysHere).toBe(false);
    expect(await mailbox(product, city.slug)).toBe(404);
  });
});
