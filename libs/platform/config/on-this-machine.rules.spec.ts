import { describe, expect, it } from '@jest/globals';
import { mailStaysWith } from './on-this-machine.rules.js';

const here = { demo: true, smtpUrl: null, publicUrl: 'http://127.0.0.1:3000' };

describe('mail that stays on this machine', () => {
  it('is for a demo without a mail server, read where it runs', () => {
    expect(mailStaysWith(here, '127.0.0.1')).toBe(true);
    expect(mailStaysWith({ ...here, publicUrl: 'http://[::1]:3000' }, '::1')).toBe(true);
  });

  it.each([
    ['no demo', { ...here, demo: false }, '127.0.0.1'],
    ['a mail server', { ...here, smtpUrl: 'smtp://mail.example' }, '127.0.0.1'],
    ['another machine', here, '192.0.2.7'],
    ['behind a proxy', { ...here, publicUrl: 'https://demo.city.example' }, '127.0.0.1'],
  ])('not with %s', (_, config, ip) => {
    expect(mailStaysWith(config, ip)).toBe(false);
  });
});
