import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sha256 } from './sha256.js';
import { contentSecurityPolicy, stylesheet, stylesheetFor } from './stylesheet.js';

describe('stylesheet', () => {
  it('is named by its bytes', () => {
    expect(stylesheet.sha256).toBe(createHash('sha256').update(stylesheet.css).digest('base64'));
    expect(stylesheet.path).toBe(`/assets/commonplan-${createHash('sha256').update(stylesheet.css).digest('hex').slice(0, 16)}.css`);
    expect(stylesheetFor('#0b5d3b').path).not.toBe(stylesheet.path);
  });

  it('S5 the policy allows exactly this sheet and no unsafe-inline', () => {
    const policy = contentSecurityPolicy(stylesheet);
    expect(policy).toContain(`'sha256-${stylesheet.sha256}'`);
    expect(policy).not.toContain('unsafe');
  });

  it('L1 an unreadable city color never reaches the page', () => {
    expect(stylesheetFor('#ffff00').css).not.toContain('#ffff00');
    expect(stylesheetFor('red;}body{display:none').css).toContain('--accent:#1a4480');
  });

  it('is small, mirrors by itself and loads nothing', () => {
    expect(stylesheet.css.length).toBeLessThan(14_000);
    expect(stylesheet.css).not.toMatch(/(margin|padding|border)-(left|right)|text-align:(left|right)|url\(|@import|<\/style/);
    expect(stylesheet.css.split('{').length).toBe(stylesheet.css.split('}').length);
  });
});

describe('sha256', () => {
  it('agrees with Node on any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
      expect(Buffer.from(sha256(text)).toString('hex')).toBe(createHash('sha256').update(text).digest('hex'));
    }));
  });
});
