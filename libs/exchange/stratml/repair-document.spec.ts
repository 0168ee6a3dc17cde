import { describe, expect, it } from '@jest/globals';
import { codesOf, documentOf, goalOf, objectiveOf, readingWith } from '../../../test/support/stratml-samples.js';
import type { Accepted } from '../../../test/support/stratml-samples.js';
import { TITLE_MAX } from './imported-plan.js';
import type { ImportedGoal } from './imported-plan.js';
import { LISTED_MAX } from './reading.js';
import { parseStratml } from './parse-stratml.js';

const { accepted } = readingWith(parseStratml);

const read = (core: string, tail = ''): Accepted => accepted(documentOf(core, 'part2-2016', { tail }));
const firstGoal = (core: string): ImportedGoal | undefined => read(core).plan.goals[0];
const measure = (inside: string): string =>
  goalOf('1', 'Goal', objectiveOf('1.1', 'Objective', `<PerformanceIndicator><MeasurementDimension>Calls</MeasurementDimension>
    <UnitOfMeasurement/><MeasurementInstance><ActualResult>${inside}</ActualResult></MeasurementInstance></PerformanceIndicator>`));

describe('the person who submitted the document', () => {
  const submitter = '<Submitter><GivenName>Ada</GivenName><Surname>Person</Surname><PhoneNumber/><EmailAddress>ada@person.example</EmailAddress></Submitter>';

  it('is left out wherever it stands, and no detail reaches plan or remarks', () => {
    const result = read(goalOf('1', 'Goal'), `<AdministrativeInformation>${submitter}</AdministrativeInformation>`);
    expect(codesOf(result.repairs)).toEqual(['submitter-misplaced']);
    expect(result.leftOut).toMatchObject([{ code: 'exchange.stratml.submitter', params: { fields: 3 } }]);
    expect(JSON.stringify(result)).not.toMatch(/ada|person/i);
    expect(read(goalOf('1', 'Goal'), submitter).repairs).toEqual([]);
  });

  it('may carry the names of the older editions', () => {
    const old = submitter.replaceAll('GivenName', 'FirstName').replaceAll('Surname', 'LastName');
    expect(accepted(documentOf(goalOf('1', 'Goal'), 'part2-2010', { tail: old })).repairs).toEqual([]);
    expect(read(goalOf('1', 'Goal'), old).leftOut).toMatchObject([{ code: 'exchange.stratml.submitter', params: { fields: 3 } }]);
  });
});

describe('identifiers', () => {
  const withIdentifiers = (...identifiers: string[]): Accepted =>
    read(identifiers.map((each, place) => goalOf(String(place + 1), 'Goal', '').replace('<SequenceIndicator>', `<Identifier>${each}</Identifier><SequenceIndicator>`)).join(''));

  it('become safe, the same way every time, and the remark remembers the old form', () => {
    const { plan, repairs } = withIdentifiers('5337e65c', 'urn:uuid:6f', 'goal #1', '_fine');
    expect(plan.goals.map(({ identifier }) => identifier)).toEqual(['_5337e65c', '_6f', 'goal--1', '_fine']);
    expect(repairs.map(({ params }) => params)).toEqual([
      { from: '5337e65c', to: '_5337e65c' }, { from: 'urn:uuid:6f', to: '_6f' }, { from: 'goal #1', to: 'goal--1' },
    ]);
  });

  it('are told apart when equal, and dropped when they are placeholders or empty', () => {
    const { plan, repairs } = withIdentifiers('_a', '_a', '[To be specified]', '', '_a');
    expect(plan.goals.map(({ identifier }) => identifier)).toEqual(['_a', '_a-2', null, null, '_a-3']);
    expect(codesOf(repairs)).toEqual(['identifier-duplicate', 'identifier-placeholder', 'identifier-empty', 'identifier-duplicate']);
  });

  it('take references with them', () => {
    const indicator = (id: string, to: string): string => `<PerformanceIndicator><MeasurementDimension>x</MeasurementDimension><UnitOfMeasurement/>
      <Identifier>${id}</Identifier><Relationship><ReferentIdentifier>${to}</ReferentIdentifier></Relationship></PerformanceIndicator>`;
    const { plan } = read(goalOf('1', 'Goal', objectiveOf('1.1', 'Objective', indicator('7a', '8b') + indicator('8b', 'gone'))));
    expect(plan.goals[0]?.objectives[0]?.indicators.map((each) => each.relationships[0]?.referents)).toEqual([['_8b'], ['gone']]);
  });
});

describe('names', () => {
  it('are taken from the first words of the description where they are empty', () => {
    const described = '<Goal><Name/><Description>Welcome everybody. It is a long way.</Description><SequenceIndicator>1</SequenceIndicator></Goal>';
    expect(firstGoal(described)).toMatchObject({ title: 'Welcome everybody', description: 'Welcome everybody. It is a long way.' });
    expect(codesOf(read(described).repairs)).toEqual(['goal-without-name']);
  });

  it('fall back to the number for an item that is empty, which is kept', () => {
    const { plan, repairs } = read(goalOf('1', 'Goal', '<Objective><Name/><SequenceIndicator/></Objective>'));
    expect(plan.goals[0]?.objectives[0]).toMatchObject({ number: '1.1', title: '1.1', description: '' });
    expect(repairs).toMatchObject([{ code: 'exchange.stratml.item-empty', params: { number: '1.1' } }]);
  });

  it('are shortened when too long, and the description keeps every word', () => {
    const long = 'plan '.repeat(60).trim();
    const { plan, repairs } = read(goalOf('1', long));
    expect(plan.goals[0]?.title.length).toBeLessThanOrEqual(TITLE_MAX);
    expect(plan.goals[0]).toMatchObject({ title: expect.stringMatching(/plan…$/), description: long });
    expect(codesOf(repairs)).toEqual(['title-shortened']);
  });

  it('of a plan come from its description, its organization or its first goal', () => {
    const named = (core: string, head: string): string => accepted(documentOf(core, 'part2-2016', { head })).plan.name;
    const organization = '<Organization><Name>Riverton</Name></Organization>';
    expect(named(goalOf('1', 'Goal'), '<Name/><Description>A plan: for all</Description>')).toBe('A plan');
    expect(named(organization + goalOf('1', 'Goal'), '<Name/>')).toBe('Riverton');
    expect(named(goalOf('1', 'Goal'), '')).toBe('Goal');
  });
});

describe('template leftovers', () => {
  it('are dropped and counted, once for all', () => {
    const empty = '<Stakeholder StakeholderTypeType=""><Name/><Description/><Role><Name/></Role></Stakeholder>';
    const core = `<Organization><Name/></Organization><Value><Name/></Value>${goalOf('1', 'Goal', empty.repeat(3))}`;
    const { plan, repairs } = read(core);
    expect([plan.organizations, plan.values, plan.goals[0]?.stakeholders]).toEqual([[], [], []]);
    expect(repairs.map(({ code, params }) => [code.split('.')[2], params['count']])).toEqual([
      ['organization-empty', 1], ['value-empty', 1], ['attribute-empty', 3], ['stakeholder-empty', 3],
    ]);
  });

  it('of measures too: no result, "[To be determined]", no measurement, no measure', () => {
    const empty = '<PerformanceIndicator><MeasurementDimension/><UnitOfMeasurement/><Relationship/><MeasurementInstance><ActualResult><Description>[To be determined]</Description></ActualResult></MeasurementInstance></PerformanceIndicator>';
    const { plan, repairs } = read(goalOf('1', 'Goal', objectiveOf('1.1', 'Objective', empty)));
    expect(plan.goals[0]?.objectives[0]?.indicators).toEqual([]);
    expect(codesOf(repairs).toSorted()).toEqual(['indicator-empty', 'instance-empty', 'relationship-empty', 'result-empty']);
  });

  it('names a measure that says nothing about itself after its results or its objective', () => {
    const nameless = (inside: string): string | undefined => firstGoal(measure(inside).replace('Calls', ''))?.objectives[0]?.indicators[0]?.dimension;
    expect(nameless('<Description>Fewer calls; more visits</Description>')).toBe('Fewer calls');
    expect(nameless('<NumberOfUnits>3</NumberOfUnits>')).toBe('Objective');
  });
});

describe('figures and dates', () => {
  const result = (inside: string): unknown => firstGoal(measure(inside))?.objectives[0]?.indicators[0]?.instances[0]?.actual[0];

  it.each([
    ['<NumberOfUnits>$1,234.50</NumberOfUnits>', '1234.50', ''],
    ['<NumberOfUnits>45 %</NumberOfUnits>', '45', ''],
    ['<NumberOfUnits>about 5</NumberOfUnits>', null, 'about 5'],
    ['<NumberOfUnits/><Description>5,723,103,289</Description>', '5723103289', '5,723,103,289'],
    ['<Description>2020</Description>', null, '2020'],
  ])('reads %s', (inside, value, description) => {
    expect(result(inside)).toMatchObject({ value, description });
  });

  it('reads American dates and dates with times; leaves out what is no day, and an end before its start', () => {
    expect(result('<StartDate>6/30/2026</StartDate><NumberOfUnits>1</NumberOfUnits>')).toMatchObject({ start: '2026-06-30' });
    expect(result('<StartDate>2026-06-30T00:00:00Z</StartDate><NumberOfUnits>1</NumberOfUnits>')).toMatchObject({ start: '2026-06-30' });
    const bad = read(measure('<StartDate>2023-Q1</StartDate><EndDate>2026-02-30</EndDate><NumberOfUnits>1</NumberOfUnits>'));
    expect(codesOf(bad.leftOut)).toEqual(['date-unreadable', 'date-unreadable']);
    const turned = read(measure('<StartDate>2026-06-30</StartDate><EndDate>2026-06-29</EndDate><NumberOfUnits>1</NumberOfUnits>'));
    expect(turned.leftOut).toMatchObject([{ code: 'exchange.stratml.end-before-start', params: { start: '2026-06-30', end: '2026-06-29' } }]);
  });
});

describe('structure', () => {
  it('reads elements in any order and says where the order was wrong', () => {
    const { plan, repairs } = read(measure('<Description>Many</Description><NumberOfUnits>7</NumberOfUnits>'));
    expect(plan.goals[0]?.objectives[0]?.indicators[0]?.instances[0]?.actual).toMatchObject([{ value: '7', description: 'Many' }]);
    expect(repairs).toMatchObject([{ code: 'exchange.stratml.order', params: { element: 'ActualResult', count: 1 } }]);
  });

  it('moves nested objectives behind the outer one', () => {
    const nested = objectiveOf('1.1', 'Outer', objectiveOf('1.1.1', 'Inner', objectiveOf('1.1.1.1', 'Innermost'))) + objectiveOf('1.2', 'Next');
    expect(firstGoal(goalOf('1', 'Goal', nested))?.objectives.map(({ title }) => title)).toEqual(['Outer', 'Inner', 'Innermost', 'Next']);
  });

  it('lists what it does not know: elements, attributes, words, foreign vocabularies, text between elements', () => {
    const { leftOut } = read(`<id/><Goal Owner="x"><Name>Goal</Name>stray<Description/><PerformanceIndicator/>
      <Stakeholder StakeholderTypeType="Robot"><Name>R2</Name></Stakeholder><x:Budget xmlns:x="urn:x">5</x:Budget></Goal>`);
    expect(codesOf(leftOut).toSorted()).toEqual(['attribute-unknown', 'element-foreign', 'element-unknown', 'element-unknown', 'text-stray', 'value-unknown']);
  });

  it('keeps the words of texts that contain markup, and joins texts that stand twice', () => {
    const goal = '<Goal><Name>Goal</Name><Description><p>One</p><p>Two</p></Description><Description>Three</Description><SequenceIndicator>1</SequenceIndicator></Goal>';
    expect(firstGoal(goal)?.description).toBe('One\n\nTwo\n\nThree');
    expect(codesOf(read(goal).repairs)).toEqual(['element-repeated', 'markup-flattened']);
  });

  it('lists a kind of remark a limited number of times and counts the rest', () => {
    const many = Array.from({ length: LISTED_MAX + 5 }, (_, place) => goalOf('', `Goal ${place}`)).join('');
    const { repairs } = read(many);
    expect(repairs).toHaveLength(LISTED_MAX + 1);
    expect(repairs.at(-1)).toMatchObject({ code: 'exchange.stratml.more', params: { code: 'exchange.stratml.number-missing', count: 5 } });
  });
});
