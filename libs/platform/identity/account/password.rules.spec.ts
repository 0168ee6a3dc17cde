import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashPassword, passwordMatches } from './password-hash.js';
import { isCommon } from './password.rules.js';
import { networkOf } from './rate-limits.js';

describe('passwords', () => {
  it.each([
    'passwordpassword', 'Password12345678!', 'qwertyuiopasdfgh', '123456789012345', '111111111111111', 'abcabcabcabcabc', 'letmeinletmeinletmein',
    'iloveyou-iloveyou', 'welcome2026welcome', 'correct horse battery staple', 'abcdefghijklmnop', 'Commonplan2026!!', '...............',
  ])('A2 %s is guessed first', (password) => {
    expect(isCommon(password)).toBe(true);
  });

  it('A2 the own address is no password', () => {
    expect(isCommon('maria.gonzalez2026', 'maria.gonzalez@city.example')).toBe(true);
    expect(isCommon('maria.gonzalez2026', 'someone@city.example')).toBe(false);
  });

  it('A2 nothing is asked of composition: words in a row, one script, signs of any kind', () => {
    for (const fine of ['eleven tables stood outside', 'двенадцать стульев и кот', '🌻 sunflowers over the fence', 'tengo tres gatos grises']) expect(isCommon(fine)).toBe(false);
  });

  it('a judgement never throws, and never depends on the case', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 15, maxLength: 128 }), fc.emailAddress(), (password, email) => {
      expect(isCommon(password.toUpperCase(), email)).toBe(isCommon(password.toUpperCase().toLowerCase(), email));
    }), { numRuns: 200 });
  });

  it('A1 a hash fits its own password only, and no hash fits anything', async () => {
    const stored = await hashPassword('eleven tables stood outside');
    expect(await passwordMatches(stored, 'eleven tables stood outside')).toBe(true);
    expect(await passwordMatches(stored, 'eleven tables stood inside')).toBe(false);
    expect(await passwordMatches(null, 'nobody has this password')).toBe(false);
  });

  it('A3 beyond two at a time sign-in waits, and beyond the queue it is refused', async () => {
    const all = await Promise.allSettled(Array.from({ length: 90 }, () => passwordMatches(null, 'x')));
    const refused = all.filter((one) => one.status === 'rejected');
    expect(refused.length).toBe(28);
    expect(refused[0]).toMatchObject({ reason: { code: 'identity.sign-in.busy', kind: 'unavailable' } });
  });
});

describe('networks', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:db8:1:2::9', '2001:db8:1:2'], ['2001:db8::1', '2001:db8:0:0'], ['::1', '0:0:0:0'], ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ])('%s belongs to %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});
