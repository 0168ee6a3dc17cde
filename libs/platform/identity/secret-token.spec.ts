import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '#libs/kernel';
import { cityToken, hashSecret, newSecret, readCityToken } from './secret-token.js';
import { agentClass } from './session/agent.rules.js';
import { requireSecure } from './session/secure-door.rules.js';
import { readCookie } from './session/session-cookie.js';

describe('secrets', () => {
  it('E2 a secret has 256 bits, and no two are alike', () => {
    const many = Array.from({ length: 500 }, newSecret);
    expect(new Set(many).size).toBe(500);
    expect(many.every((secret) => Buffer.from(secret, 'base64url').length === 32)).toBe(true);
  });

  it('a token tells its city and hides its secret', () => {
    const [city, secret] = [newId(), newSecret()];
    expect(readCityToken(cityToken(city, secret))).toEqual({ workspaceId: city, hash: hashSecret(secret) });
  });

  it('any other text is no token', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{0,30}\.[\w-]{0,50}$/)), (text) => {
      const read = readCityToken(text);
      expect(read === null || /^[0-9a-f-]{36}$/.test(read.workspaceId)).toBe(true);
    }));
    expect(readCityToken(`${'A'.repeat(22)}.${'A'.repeat(43)}`)).toBeNull();
  });
});

describe('doors', () => {
  it('a cookie is found among others, and only by its whole name', () => {
    expect(readCookie('a=1; __Host-sid=abc; b=2', '__Host-sid')).toBe('abc');
    expect(readCookie('x__Host-sid=abc', '__Host-sid')).toBeNull();
    expect(readCookie(undefined, '__Host-sid')).toBeNull();
  });

  it.each([
    ['http', 'localhost', true], ['http', '127.0.0.1', true], ['http', '[::1]', true], ['http', '192.168.1.4', false], ['http', 'plan.city.gov', false],
    ['https', 'plan.city.gov', true], ['http', 'localhost.evil.example', false],
  ])('a password over %s to %s: %s', (protocol, hostname, fine) => {
    const come = (): void => requireSecure({ protocol, hostname }, 'http://127.0.0.1:3000');
    if (fine) expect(come).not.toThrow();
    else expect(come).toThrow('identity.sign-in.insecure');
  });

  it('a proxy that ends TLS counts when people came to the public address', () => {
    expect(() => requireSecure({ protocol: 'http', hostname: 'plan.city.gov' }, 'https://plan.city.gov')).not.toThrow();
    expect(() => requireSecure({ protocol: 'http', hostname: 'other.gov' }, 'https://plan.city.gov')).toThrow();
  });

  it('S8 of a browser only its class is kept', () => {
    expect(agentClass('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0')).toBe('Edge, Windows');
    expect(agentClass('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Mobile Safari/604.1')).toBe('Safari, iOS');
    expect(agentClass(undefined)).toBe('');
  });
});
