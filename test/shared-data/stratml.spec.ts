import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { contentFingerprint, parseStratml, writeStratml } from '#libs/exchange';
import type { ImportedPlan, Remark, StratmlForm } from '#libs/exchange';
import { createMessages } from '#libs/ui';
import { planArbitrary } from '../support/stratml-plans.js';
import { codesOf, readingWith } from '../support/stratml-samples.js';
import type { Accepted } from '../support/stratml-samples.js';

// The runner names the folder; by itself the spec looks beside the clone.
const FOLDER = join(process.env['SHARED_DATA'] ?? '../shared/data', 'stratml');
const SCHEMAS: Record<StratmlForm, string> = {
  part1: 'part1-ISO-2014-04-01.xsd', part2: 'part2-ISO-2016-02-16.xsd', 'part2-draft': 'part2-draft-2016-05-06-Place.xsd',
};
const { accepted, refused } = readingWith(parseStratml);
const bytes = (name: string): Uint8Array => readFileSync(join(FOLDER, 'docs', `${name}.xml`));

/** Goals, objectives, stakeholders, measures, measurements, values: the figures of the data's own description. */
function figures({ plan }: Accepted): Record<string, number> {
  const objectives = plan.goals.flatMap((goal) => goal.objectives);
  const indicators = objectives.flatMap((objective) => objective.indicators);
  const stakeholders = [...plan.organizations, ...plan.goals, ...objectives].flatMap((each) => each.stakeholders);
  return {
    goals: plan.goals.length, objectives: objectives.length, stakeholders: stakeholders.length, indicators: indicators.length,
    instances: indicators.flatMap((each) => each.instances).length, values: plan.values.length,
  };
}

function countOf(remarks: readonly Remark[], code: string): number {
  return remarks.filter((each) => each.code === `exchange.stratml.${code}`).reduce((sum, { params }) => sum + Number(params['count'] ?? 1), 0);
}

describe('a real town plan', () => {
  const town = accepted(bytes('part2-town-HiltonHead-OurPlan-2020'));

  it('gives 41 goals and 386 objectives with the numbers of the town', () => {
    expect(figures(town)).toEqual({ goals: 41, objectives: 386, stakeholders: 200, indicators: 0, instances: 0, values: 23 });
    const numbers = town.plan.goals.flatMap((goal) => [goal.number, ...goal.objectives.map((each) => each.number)]);
    expect(new Set(numbers).size).toBe(427);
    expect(numbers.slice(0, 5)).toEqual(['1', '1.1', 'EX1', 'EX1.1', 'EX1.2']);
    expect(numbers.at(-1)).toBe('INF7.2.1');
  });

  it('says what was repaired and what was left out', () => {
    expect(codesOf(town.repairs)).toEqual(['stakeholder-empty', 'number-missing', 'item-empty', 'submitter-misplaced']);
    expect(countOf(town.repairs, 'stakeholder-empty')).toBe(322);
    expect(town.repairs.at(-1)).toMatchObject({ line: 5224, column: 3 });
    expect(town.leftOut).toEqual([{ code: 'exchange.stratml.submitter', line: 5224, column: 3, params: { fields: 3 } }]);
    expect(JSON.stringify(town)).not.toMatch(/submitter@|Ambur/);
  });

  it('keeps period, source and the name', () => {
    expect(town.plan).toMatchObject({
      name: 'Our Plan -- Section 3.0: Our Core Values', sourceLanguage: 'en', kind: 'strategic-plan',
      dates: { start: null, end: '2040-12-31', publication: '2020-03-05' },
      source: 'https://hiltonheadislandsc.gov/boards/agendas/2020packets/planconn-3-10-2020-pack.pdf',
    });
  });
});

describe('other real documents', () => {
  it('reads the one valid Part 1 plan', () => {
    const read = accepted(bytes('part1-valid-PMOAI'));
    expect(figures(read)).toEqual({ goals: 1, objectives: 5, stakeholders: 19, indicators: 0, instances: 0, values: 6 });
    expect(countOf(read.repairs, 'stakeholder-empty')).toBe(5);
    expect(read.plan.goals[0]?.objectives.map(({ number }) => number)).toEqual(['1.5', '1.1', '1.2', '1.3', '1.4']);
    expect(codesOf(read.repairs).filter((code) => !/^(stakeholder|number)-/.test(code))).toEqual([]);
  });

  it('reads 411 measurements of one performance plan', () => {
    const read = accepted(bytes('part2-US-Assistance-Albania'));
    expect(figures(read)).toEqual({ goals: 8, objectives: 20, stakeholders: 62, indicators: 20, instances: 411, values: 0 });
    expect(read.repairs.filter(({ code }) => code.includes('identifier'))).toMatchObject([{ line: 15, code: 'exchange.stratml.identifier-unsafe' }]);
    expect(read.plan.goals[0]?.objectives[0]?.description).toBe('Degree and diploma programs at universities, colleges and polytechnics; scholarships.');
  });

  it('reads results in the old order and drops measures that are templates', () => {
    const read = accepted(bytes('part2-OECD-AI'));
    expect(figures(read)).toEqual({ goals: 3, objectives: 3, stakeholders: 14, indicators: 0, instances: 0, values: 0 });
    expect([countOf(read.repairs, 'order'), countOf(read.repairs, 'item-empty'), countOf(read.repairs, 'indicator-empty')]).toEqual([6, 3, 3]);
  });

  it('reads a prefixed report with renamed attributes, old order and identifiers used twice', () => {
    const read = accepted(bytes('part2-report-prefixed-SMLC2011'));
    expect(figures(read)).toEqual({ goals: 3, objectives: 10, stakeholders: 52, indicators: 11, instances: 11, values: 5 });
    expect(read.plan.kind).toBe('performance-report');
    expect([countOf(read.repairs, 'identifier-duplicate'), countOf(read.repairs, 'attribute-renamed')]).toEqual([6, 11]);
  });

  it('refuses Part 3 experiments and look-alikes', () => {
    expect(refused(bytes('part3.5-CCIP')).code).toBe('exchange.stratml.part-three');
    expect(refused(bytes('nonconforming-rumela-demo')).code).toBe('exchange.stratml.no-core');
  });
});

describe('every readable document', () => {
  const names = readdirSync(join(FOLDER, 'docs')).map((name) => name.replace('.xml', ''))
    .filter((name) => !/^(part3|nonconforming)/.test(name));

  it.each(names)('%s reads the same again, and the same from our own export', (name) => {
    const first = accepted(bytes(name));
    const again = accepted(writeStratml(first.plan, 'part2'));
    expect(again).toMatchObject({ plan: first.plan, repairs: [], leftOut: [] });
    expect([contentFingerprint(accepted(bytes(name)).plan), contentFingerprint(again.plan)]).toEqual([contentFingerprint(first.plan), contentFingerprint(first.plan)]);
  });

  it.each(names)('%s has a sentence for each remark, with all its values', (name) => {
    const { repairs, leftOut } = accepted(bytes(name));
    for (const { code, params } of [...repairs, ...leftOut]) {
      for (const language of ['en', 'es', 'ar']) expect(createMessages(language).t(code, params)).toMatch(/\.$/);
    }
  });

  // The schema checker is not everywhere; without it the round trips above still prove the writer.
  if (spawnSync('xmllint', ['--version']).error === undefined) {
    it.each<StratmlForm>(['part1', 'part2', 'part2-draft'])('is valid as %s against its schema, and so are two hundred invented plans', (form) => {
      const real = names.map((name) => accepted(bytes(name)).plan);
      validate([...real, ...fc.sample(planArbitrary, 200)], form);
    });
  }
});

/** Throws with the checker's own words when one of the plans is not valid. */
function validate(plans: ImportedPlan[], form: StratmlForm): void {
  const folder = mkdtempSync(join(tmpdir(), 'stratml-'));
  try {
    const files = plans.map((plan, place) => {
      const file = join(folder, `${place}.xml`);
      writeFileSync(file, writeStratml(plan, form));
      return file;
    });
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', join(FOLDER, 'xsd', SCHEMAS[form]), ...files], { stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
