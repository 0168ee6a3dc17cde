import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planArbitrary, townPlan } from '../../../test/support/stratml-plans.js';
import type { ImportedPlan } from '../stratml/imported-plan.js';
import { organizationNames, personCount } from './named-parties.rules.js';
import { cut } from './plan-texts.rules.js';
import { proposeImport } from './propose-import.rules.js';

const propose = (plan: ImportedPlan) => proposeImport({ ok: true, version: 'part2-2016', plan, repairs: [], leftOut: [] });

describe('a plan laid out for coming in', () => {
  it('S-050 keeps every goal and objective in its place, each id and number once, and all that is said of it', () => {
    fc.assert(fc.property(planArbitrary, (plan) => {
      const { tree } = propose(plan);
      const nodes = tree.roots.flatMap((goal) => [goal, ...goal.children]);
      const items = plan.goals.flatMap((goal) => [goal, ...goal.objectives]);
      expect(nodes.map(({ number, title }) => [number, title])).toEqual(items.map(({ number, title }) => [number, title]));
      expect(new Set(nodes.map(({ importedId }) => importedId)).size).toBe(nodes.length);
      for (const [at, { body }] of nodes.entries()) {
        expect(body).toContain(items[at]?.description);
        expect(body).toContain(items[at]?.otherInformation);
        for (const { name } of (items[at]?.stakeholders ?? []).filter(({ type }) => type !== 'person')) expect(body).toContain(name);
      }
    }), { numRuns: 60 });
  });

  it('S-239 takes nobody over: people are counted, and stand in no text of ours', () => {
    const plan = townPlan(4, 30);
    const { tree, texts, report, organizations } = propose(plan);
    expect(personCount(plan)).toBeGreaterThan(0);
    expect(report.leftOut).toEqual([{ code: 'exchange.import.persons-left-out', line: null, column: null, params: { count: personCount(plan) } }]);
    expect(JSON.stringify([tree, texts, organizations])).not.toContain('Pat Example');
  });

  it('names each organization once, the one whose plan it is first, letter case aside', () => {
    fc.assert(fc.property(planArbitrary, (plan) => {
      const names = organizationNames(plan);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(names[0]).toBe(plan.organizations[0]?.name ?? names[0]);
    }), { numRuns: 60 });
  });

  it('tells what is too long for its place instead of cutting it in secret', () => {
    const plan = townPlan(1, 1);
    const long = { ...plan, description: 'Long. '.repeat(5_000), goals: plan.goals.map((goal) => ({ ...goal, description: 'Long. '.repeat(5_000) })) };
    expect(propose(long).report.leftOut.map(({ code }) => code)).toEqual(['exchange.import.intro-cut', 'exchange.import.text-cut', 'exchange.import.persons-left-out']);
  });

  it('a text that is cut fits, and ends in whole signs', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const short = cut(text, limit);
      expect(short.length).toBeLessThanOrEqual(Math.max(limit, Math.min(text.length, limit)));
      expect(short).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      if (text.length <= limit) expect(short).toBe(text);
    }));
  });
});
