import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hrefOf, numberPath, planPaths } from './site-paths.rules.js';

describe('public addresses', () => {
  const { home, item, version, versionItem, versions, changes } = planPaths('welcoming-plan', 'en', 'en');
  const spanish = planPaths('welcoming-plan', 'es', 'en');

  it('S-058 plan, item and version each have one', () => {
    expect([home, item('13'), item('2.4'), version(1), versionItem(1, '13'), versions, changes, spanish.home, spanish.item('13')].map((path) => hrefOf('riverton', path))).toEqual([
      '/riverton/welcoming-plan/', '/riverton/welcoming-plan/13', '/riverton/welcoming-plan/2.4', '/riverton/welcoming-plan/versions/1/', '/riverton/welcoming-plan/versions/1/13',
      '/riverton/welcoming-plan/versions/', '/riverton/welcoming-plan/changes', '/riverton/welcoming-plan/es/', '/riverton/welcoming-plan/es/13',
    ]);
    expect(hrefOf('riverton', '')).toBe('/riverton/');
    expect(hrefOf('riverton', 'welcoming-plan/plan.json')).toBe('/riverton/welcoming-plan/plan.json');
  });

  it('whatever a number looks like, it never leads to a language, a version list or out of the plan', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (number) => {
      const path = numberPath(number);
      expect(path).toMatch(/^[\p{L}\p{N}._-]+$/u);
      expect(path).not.toMatch(/^\.|^(versions|changes|take-part|help|es|en|ar)$/);
      expect(hrefOf('c', item(number)).endsWith('/')).toBe(false);
    }));
  });
});
