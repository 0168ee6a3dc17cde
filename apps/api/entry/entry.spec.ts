import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '#libs/kernel';
import { messagesFor } from '../problem/problem-answer.js';
import { parseForm, parseJson } from './body-parsers.js';
import { requireOwnSite, type Arrival } from './cross-site.rules.js';

const ORIGIN = 'https://plan.city.gov';
const arrival = (headers: Arrival['headers'], more: Partial<Arrival> = {}): Arrival =>
  ({ method: 'POST', route: '/api/v1/session', protocol: 'http', host: 'internal:3000', headers: { 'content-type': 'application/json', ...headers }, ...more });
const code = (one: Arrival): string => {
  try {
    requireOwnSite(one, ORIGIN);
    return 'enters';
  } catch (error) {
    return (error as Problem).code;
  }
};

describe('S2 requests of our own pages', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 'enters'], [{ 'sec-fetch-site': 'none' }, 'enters'], [{ origin: ORIGIN }, 'enters'], [{ origin: 'http://internal:3000' }, 'enters'],
    [{ authorization: 'Bearer x' }, 'enters'], [{}, 'request.cross-site'], [{ origin: 'null' }, 'request.cross-site'], [{ 'sec-fetch-site': 'cross-site' }, 'request.cross-site'],
    [{ origin: `${ORIGIN}.evil.example` }, 'request.cross-site'], [{ 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' }, 'request.content-type'],
  ])('%j: %s', (headers, wanted) => expect(code(arrival(headers))).toBe(wanted));

  it('a page that is only read may come from anywhere', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(code(arrival({ 'sec-fetch-site': 'cross-site' }, { method }))).toBe('enters');
  });

  it('links and public forms take plain forms from anywhere, and nothing else', () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
    expect(code(arrival(form, { route: '/l/:token' }))).toBe('enters');
    expect(code(arrival({}, { route: '/:city/:plan/help' }))).toBe('request.content-type');
    expect(code(arrival(form))).toBe('request.content-type');
    expect(code(arrival({}, { route: undefined }))).toBe('request.cross-site');
  });
});

describe('P3 P10 bodies', () => {
  it('JSON of a reasonable depth comes as it was sent', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value);
      if (!text.includes('__proto__')) expect(parseJson(text)).toEqual(JSON.parse(text));
    }));
  });

  it('brackets inside of texts are no depth; brackets outside are', () => {
    expect(parseJson(JSON.stringify({ a: `${'['.repeat(500)}\\"{` }))).toEqual({ a: `${'['.repeat(500)}\\"{` });
    expect(() => parseJson(`${'['.repeat(25)}${']'.repeat(25)}`)).toThrow('request.body.deep');
  });

  it('half a JSON and a polluted one are refused, an empty one is nothing', () => {
    expect(() => parseJson('{"a":')).toThrow('request.body.json');
    expect(() => parseJson('{"a":{"__proto__":{"x":1}}}')).toThrow('request.field.unknown');
    expect(parseJson('  ')).toBeUndefined();
  });

  it('a plain form gives texts, and lists for names that come twice', () => {
    expect(parseForm('answer=done&note=a+b%21&tag=1&tag=2&__proto__=x')).toEqual({ answer: 'done', note: 'a b!', tag: ['1', '2'] });
    expect(() => parseForm('a=1&'.repeat(201))).toThrow('request.body.form');
    fc.assert(fc.property(fc.string(), (text) => {
      parseForm(text);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }));
  });
});

describe('the language of an answer', () => {
  it.each([['es', 'es'], ['de, ar;q=0.5, es;q=0.4', 'ar'], ['en;q=0, es', 'es'], ['', 'en'], ['*', 'en'], ['es;q=abc', 'es']])('%s: %s', (header, wanted) => {
    expect(messagesFor(header).lang).toBe(wanted);
  });

  it('any header gives some language', () => {
    fc.assert(fc.property(fc.string(), (header) => expect(['en', 'es', 'ar']).toContain(messagesFor(header).lang)));
  });
});
