import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type {
  ImportedGoal, ImportedIndicator, ImportedItem, ImportedPlan, MeasurementInstance, MeasurementResult, PlanStakeholder,
} from '#libs/exchange';

/** Words with everything that XML, encodings and other scripts make hard; no figure, no placeholder. */
const word = fc.constantFrom('plan', 'city', '<b>', '&amp;', '"it’s"', ']]>', 'Añó', 'خطة', '👪', 'a—b', '10^3', "'q'", 'C#', '[x]', '{n}');
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const text = fc.oneof(fc.constant(''), fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n')),
  fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')));
const maybeLine = fc.oneof(fc.constant(''), line);
const date = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const maybeDate = fc.option(date);
const period = fc.tuple(maybeDate, maybeDate).map(([a, b]) => (a !== null && b !== null && b < a ? { start: b, end: a } : { start: a, end: b }));
const figure = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.constantFrom('', '.5', '.00', '.125')).map(([whole, rest]) => `${whole}${rest}`);

const stakeholder: Arbitrary<PlanStakeholder> = fc.record({
  name: line,
  description: text,
  type: fc.option(fc.constantFrom('person' as const, 'organization' as const, 'group' as const)),
  roles: fc.array(fc.record({ name: line, description: text, types: fc.subarray(['performer' as const, 'beneficiary' as const]) }), { maxLength: 2 }),
});
const stakeholders = fc.array(stakeholder, { maxLength: 2 });

const result: Arbitrary<MeasurementResult> = fc.tuple(period, fc.record({
  value: fc.option(figure),
  descriptor: fc.option(fc.record({ name: line, value: maybeLine })),
  description: maybeLine,
})).map(([dates, rest]) => ({ ...dates, ...rest }))
  // Dates alone, too, are something a city said; nothing at all is not.
  .filter((each) => Object.values(each).some((part) => part !== null && part !== ''));
const instance: Arbitrary<MeasurementInstance> = fc.record({
  place: fc.option(fc.record({ name: line, identifier: maybeLine })),
  target: fc.array(result, { minLength: 1, maxLength: 2 }),
  actual: fc.array(result, { maxLength: 2 }),
});
const indicator: Arbitrary<ImportedIndicator> = fc.record({
  identifier: fc.constant(null),
  number: maybeLine,
  dimension: line,
  unit: maybeLine,
  type: fc.option(fc.constantFrom('quantitative' as const, 'qualitative' as const)),
  stage: fc.option(fc.constantFrom('outcome' as const, 'output-processing' as const, 'input' as const)),
  relationships: fc.array(fc.record({
    type: fc.option(fc.constantFrom('broader-than' as const, 'peer-to' as const, 'narrower-than' as const)),
    referents: fc.array(line, { minLength: 1, maxLength: 2 }),
    name: maybeLine,
    description: text,
  }), { maxLength: 2 }),
  instances: fc.array(instance, { maxLength: 2 }),
  otherInformation: text,
});
const item: Arbitrary<ImportedItem> = fc.record({
  identifier: fc.constant(null), number: fc.constant(''), title: line, description: text, otherInformation: text, stakeholders,
});
const goal: Arbitrary<ImportedGoal> = fc.tuple(item, fc.array(fc.tuple(item, fc.array(indicator, { maxLength: 2 })), { maxLength: 3 }))
  .map(([own, objectives]) => ({ ...own, objectives: objectives.map(([each, indicators]) => ({ ...each, indicators })) }));

/** Plans as an import could have made them: tidy texts, unique numbers and identifiers. The language is not told. */
export const planArbitrary: Arbitrary<ImportedPlan> = fc.record({
  identifier: fc.constant(null),
  name: line,
  description: text,
  otherInformation: text,
  sourceLanguage: fc.constant('en'),
  kind: fc.constantFrom('strategic-plan' as const, 'performance-plan' as const, 'performance-report' as const),
  organizations: fc.array(fc.record({ name: line, acronym: maybeLine, identifier: fc.constant(null), description: text, stakeholders }), { maxLength: 2 }),
  vision: fc.option(fc.record({ text: line, identifier: fc.constant(null) })),
  mission: fc.option(fc.record({ text: line, identifier: fc.constant(null) })),
  values: fc.array(fc.record({ name: line, description: text }), { maxLength: 2 }),
  dates: fc.tuple(period, maybeDate).map(([each, publication]) => ({ ...each, publication })),
  source: fc.option(fc.constantFrom('https://city.example/plan?a=1&b=2', 'Minutes of May 4', 'urn:isbn:0451450523')),
  goals: fc.array(goal, { minLength: 1, maxLength: 3 }),
}).chain((plan) => fc.tuple(fc.constant(plan), fc.infiniteStream(fc.boolean())).map(([each, named]) => withNumbers(each, named)));

/** Numbers as cities write them and identifiers on about half of what can carry one. */
function withNumbers(plan: ImportedPlan, named: Iterator<boolean>): ImportedPlan {
  let count = 0;
  const identify = <T extends { identifier: string | null }>(each: T): T =>
    ({ ...each, identifier: named.next().value === true ? `_id.${(count += 1)}-x` : null });
  return identify({
    ...plan,
    organizations: plan.organizations.map(identify),
    vision: plan.vision === null ? null : identify(plan.vision),
    mission: plan.mission === null ? null : identify(plan.mission),
    goals: plan.goals.map((each, place) => identify({
      ...each,
      number: `EX ${place + 1}`,
      objectives: each.objectives.map((objective, position) => identify({
        ...objective, number: `EX${place + 1}.${position}`, indicators: objective.indicators.map(identify),
      })),
    })),
  });
}

/** A plan of a town's size: `goals` goals with `objectives` objectives spread over them, organizations and people named here and there. */
export function townPlan(goals: number, objectives: number): ImportedPlan {
  const part = (number: string, title: string, place: number): ImportedItem => ({
    identifier: place % 3 === 0 ? null : `_i-${number}`, number, title, description: `What ${title} means for the town.`, otherInformation: place % 4 === 0 ? 'See the appendix.' : '',
    stakeholders: place % 5 !== 0 ? [] : [
      { name: `Partner ${place % 7}`, description: '', type: 'organization', roles: [{ name: 'Funder', description: 'pays half', types: ['performer'] }] },
      { name: 'Residents', description: '', type: 'group', roles: [] }, { name: 'Pat Example', description: '', type: 'person', roles: [] },
    ],
  });
  const below = (place: number): ImportedGoal['objectives'] => Array.from({ length: objectives }, (_, at) => at).filter((at) => at % goals === place)
    .map((at, after) => ({ ...part(`${place + 1}.${after + 1}`, `Lighthouse step ${at}`, at), indicators: [] }));
  return {
    identifier: null, name: `Harbor Plan ${goals} by ${objectives}`, description: 'Where the harbor town wants to be.', otherInformation: '', sourceLanguage: 'en', kind: 'strategic-plan',
    organizations: [{ name: 'Town of Harbor', acronym: 'TOH', identifier: null, description: '', stakeholders: [] }],
    vision: { text: 'A harbor for everybody', identifier: null }, mission: null, values: [{ name: 'Candor', description: 'We say what is.' }],
    dates: { start: null, end: '2040-12-31', publication: '2020-03-05' }, source: 'https://harbor.example/plan',
    goals: Array.from({ length: goals }, (_, at) => ({ ...part(`${at + 1}`, `Goal of the ${at + 1}. pier`, at), objectives: below(at) })),
  };
}
