import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planArbitrary } from '../../../test/support/stratml-plans.js';
import { bytesOf, documentOf, goalOf, objectiveOf, readingWith } from '../../../test/support/stratml-samples.js';
import { exportLosses } from './export-losses.js';
import type { ImportedPlan, PlanStakeholder } from './imported-plan.js';
import { parseStratml } from './parse-stratml.js';
import { writeStratml } from './write-stratml.js';
import type { StratmlForm } from './writing.js';

const { accepted } = readingWith(parseStratml);
const SMALL = accepted(documentOf(goalOf('1', 'Welcome', objectiveOf('1.1', 'Open an office')))).plan;

/** The plan less what the form cannot carry, in the words of exportLosses. */
function carried(plan: ImportedPlan, form: StratmlForm): ImportedPlan {
  const losses = new Set(exportLosses(plan, form).map(({ code }) => code.replace('exchange.stratml.lost-', '')));
  const people = (all: PlanStakeholder[]): PlanStakeholder[] => (losses.has('roles') ? all.map((each) => ({ ...each, roles: [] })) : all);
  return {
    ...plan,
    identifier: losses.has('identifier') ? null : plan.identifier,
    kind: losses.has('kind') ? 'strategic-plan' : plan.kind,
    organizations: plan.organizations.map((each) => ({ ...each, stakeholders: people(each.stakeholders) })),
    goals: plan.goals.map((goal) => ({
      ...goal,
      stakeholders: people(goal.stakeholders),
      objectives: goal.objectives.map((objective) => ({
        ...objective,
        stakeholders: people(objective.stakeholders),
        indicators: losses.has('indicators') ? [] : objective.indicators.map((indicator) => ({
          ...indicator,
          instances: indicator.instances.map((each) => ({ ...each, place: losses.has('places') ? null : each.place })),
        })),
      })),
    })),
  };
}

describe('writing a plan', () => {
  it('writes the current Part 1', () => {
    expect(writeStratml(SMALL, 'part1')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">
  <Name>Riverton Together</Name>
  <StrategicPlanCore>
    <Goal>
      <Name>Welcome</Name>
      <Description/>
      <SequenceIndicator>1</SequenceIndicator>
      <Objective>
        <Name>Open an office</Name>
        <SequenceIndicator>1.1</SequenceIndicator>
      </Objective>
    </Goal>
  </StrategicPlanCore>
</StrategicPlan>
`);
  });

  it('writes the current Part 2 with the kind of the plan', () => {
    const xml = writeStratml({ ...SMALL, kind: 'performance-report' });
    expect(xml).toContain('<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Report">');
  });

  it('makes identifiers from elsewhere safe, and references to them follow', () => {
    const uuid = '01890a5d-ac96-774b-bcce-b302099a8057';
    const plan = accepted(documentOf(goalOf('1', 'Goal', objectiveOf('1.1', 'Objective', `<PerformanceIndicator><MeasurementDimension>x</MeasurementDimension>
      <UnitOfMeasurement/><Relationship><ReferentIdentifier>${uuid}</ReferentIdentifier><ReferentIdentifier>9 lives</ReferentIdentifier></Relationship></PerformanceIndicator>`)))).plan;
    const xml = writeStratml({ ...plan, goals: plan.goals.map((goal) => ({ ...goal, identifier: uuid })) });
    expect(xml).toContain(`<Identifier>_${uuid}</Identifier>`);
    expect(xml).toContain(`<ReferentIdentifier>_${uuid}</ReferentIdentifier>`);
    expect(xml).toContain('<ReferentIdentifier>9 lives</ReferentIdentifier>');
  });

  it('drops characters that XML forbids and escapes the rest', () => {
    const xml = writeStratml({ ...SMALL, name: 'A\u000bB <&> \ud800' });
    expect(xml).toContain('<Name>A B &lt;&amp;&gt;  </Name>');
    expect(parseStratml(bytesOf(xml)).ok).toBe(true);
  });

  it.each<StratmlForm>(['part1', 'part2', 'part2-draft'])('property: what %s writes is read as the same plan, without a repair', (form) => {
    fc.assert(fc.property(planArbitrary, (plan) => {
      const read = accepted(writeStratml(plan, form));
      expect(read.plan).toEqual({ ...carried(plan, form), sourceLanguage: read.plan.sourceLanguage });
      expect([read.repairs, read.leftOut]).toEqual([[], []]);
    }), { numRuns: 150 });
  });

  it('property: losses are named exactly when something is lost', () => {
    fc.assert(fc.property(planArbitrary, fc.constantFrom<StratmlForm>('part1', 'part2', 'part2-draft'), (plan, form) => {
      const { sourceLanguage: _read, ...read } = accepted(writeStratml(plan, form)).plan;
      const { sourceLanguage: _given, ...given } = plan;
      expect(exportLosses(plan, form).length === 0).toBe(JSON.stringify(sorted(read)) === JSON.stringify(sorted(given)));
    }), { numRuns: 100 });
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)).map(([key, part]) => [key, sorted(part)]));
}
