import { describe, expect, it } from '@jest/globals';
import { codesOf, documentOf, goalOf, objectiveOf, readingWith } from '../../../test/support/stratml-samples.js';
import { NAMESPACES } from './recognize-version.js';
import type { StratmlVersion } from './remark.js';
import { parseStratml } from './parse-stratml.js';

const { accepted } = readingWith(parseStratml);

const ITEMS = goalOf('1', 'Welcome', objectiveOf('1.1', 'Open an office'));

describe('reading a valid document', () => {
  it.each<StratmlVersion>(['part1-2009', 'part1-2014', 'part2-2010', 'part2-2016'])('reads %s without a remark', (version) => {
    const result = accepted(documentOf(ITEMS, version));
    expect(result).toMatchObject({ version, repairs: [], leftOut: [] });
    expect(result.plan.goals).toMatchObject([{ number: '1', title: 'Welcome', objectives: [{ number: '1.1', title: 'Open an office' }] }]);
  });

  it('reads the same with any prefix, with a byte order mark and with Windows line ends', () => {
    const prefixed = documentOf(ITEMS).replace(' xmlns="', ' xmlns:s="').replace(/<(\/?)(?=[A-Z])/g, '<$1s:');
    const plain = accepted(documentOf(ITEMS)).plan;
    expect(accepted(`\ufeff${prefixed.replaceAll('\n', '\r\n')}`).plan).toEqual(plain);
  });

  it('reads organizations, vision, mission, values, period and source', () => {
    const core = `<Organization><Name>City of Riverton</Name><Acronym>COR</Acronym><Identifier>_o</Identifier></Organization>
      <Vision><Description>Everyone belongs.</Description><Identifier>_v</Identifier></Vision>
      <Mission><Description>To plan together.</Description></Mission><Value><Name>Openness</Name></Value>${ITEMS}`;
    const tail = `<AdministrativeInformation><Identifier>_p</Identifier><StartDate>2026-07-01</StartDate><EndDate>2031-06-30</EndDate>
      <PublicationDate>2026-06-15</PublicationDate><Source>https://riverton.example/plan.pdf</Source></AdministrativeInformation>`;
    expect(accepted(documentOf(core, 'part2-2016', { tail })).plan).toMatchObject({
      identifier: '_p',
      organizations: [{ name: 'City of Riverton', acronym: 'COR', identifier: '_o', stakeholders: [] }],
      vision: { text: 'Everyone belongs.', identifier: '_v' },
      mission: { text: 'To plan together.', identifier: null },
      values: [{ name: 'Openness', description: '' }],
      dates: { start: '2026-07-01', end: '2031-06-30', publication: '2026-06-15' },
      source: 'https://riverton.example/plan.pdf',
      kind: 'strategic-plan',
      sourceLanguage: 'en',
    });
  });

  it('reads stakeholders with their types and roles', () => {
    const inside = `<Stakeholder StakeholderTypeType="Generic_Group"><Name>Newcomers</Name>
      <Role><Name>Learners</Name><RoleType>Beneficiary</RoleType></Role></Stakeholder>`;
    expect(accepted(documentOf(goalOf('1', 'Learn', inside))).plan.goals[0]?.stakeholders).toEqual([
      { name: 'Newcomers', description: '', type: 'group', roles: [{ name: 'Learners', description: '', types: ['beneficiary'] }] },
    ]);
  });

  it('reads measures with targets, results, places and relationships', () => {
    const indicator = `<PerformanceIndicator ValueChainStage="Output_Processing" PerformanceIndicatorType="Quantitative">
      <SequenceIndicator>1.1.1</SequenceIndicator><MeasurementDimension>Classes held</MeasurementDimension><UnitOfMeasurement>classes</UnitOfMeasurement>
      <Identifier>_i</Identifier><Relationship RelationshipType="Peer_To"><ReferentIdentifier>_elsewhere</ReferentIdentifier></Relationship>
      <MeasurementInstance><Place><Name>Eastside</Name></Place>
        <TargetResult><StartDate>2026-07-01</StartDate><EndDate/><NumberOfUnits>12.50</NumberOfUnits></TargetResult>
        <ActualResult><NumberOfUnits>0</NumberOfUnits><Descriptor><DescriptorName>Status</DescriptorName><DescriptorValue>begun</DescriptorValue></Descriptor></ActualResult>
      </MeasurementInstance></PerformanceIndicator>`;
    const { plan, repairs } = accepted(documentOf(goalOf('1', 'Learn', objectiveOf('1.1', 'Teach', indicator))));
    expect(repairs).toEqual([]);
    expect(plan.goals[0]?.objectives[0]?.indicators).toEqual([{
      identifier: '_i', number: '1.1.1', dimension: 'Classes held', unit: 'classes', type: 'quantitative', stage: 'output-processing',
      relationships: [{ type: 'peer-to', referents: ['_elsewhere'], name: '', description: '' }],
      instances: [{
        place: { name: 'Eastside', identifier: '' },
        target: [{ start: '2026-07-01', end: null, value: '12.50', descriptor: null, description: '' }],
        actual: [{ start: null, end: null, value: '0', descriptor: { name: 'Status', value: 'begun' }, description: '' }],
      }],
      otherInformation: '',
    }]);
  });

  it('in the 2010 edition a relationship points by its own identifier and results begin with words', () => {
    const indicator = `<PerformanceIndicator><MeasurementDimension>Calls</MeasurementDimension><UnitOfMeasurement/>
      <Relationship><Identifier>_other</Identifier></Relationship><MeasurementInstance><TargetResult><Description>Many</Description>
      <NumberOfUnits>7</NumberOfUnits></TargetResult></MeasurementInstance></PerformanceIndicator>`;
    const { plan, repairs } = accepted(documentOf(goalOf('1', 'Call', objectiveOf('1.1', 'Answer', indicator)), 'part2-2010'));
    expect(repairs).toEqual([]);
    expect(plan.goals[0]?.objectives[0]?.indicators[0]?.relationships[0]?.referents).toEqual(['_other']);
  });

  it('guesses Spanish and Arabic by their words', () => {
    const spanish = 'El plan de la ciudad para que las familias y los vecinos vivan en una comunidad con más salud y con menos ruido en las calles de la ciudad';
    const arabic = 'خطة المدينة للترحيب بالقادمين الجدد ودعم الأسر في كل الأحياء';
    const guess = (name: string): string => accepted(documentOf(goalOf('1', name))).plan.sourceLanguage;
    expect([guess(spanish), guess(arabic), guess('Plan de la Ville')]).toEqual(['es', 'ar', 'en']);
  });

  it('passes over stylesheets and schema locations, even with an undeclared prefix', () => {
    const xml = documentOf(ITEMS)
      .replace('?>', '?><?xml-stylesheet type="text/xsl" href="http://dead.example/x.xsl"?>')
      .replace(' Type=', ' xsi:schemaLocation="http://dead.example/x.xsd" Type=');
    expect(accepted(xml)).toMatchObject({ repairs: [], leftOut: [] });
  });

  it('reads a document without a namespace, or with a strange one, by its names and says so', () => {
    const namespace = NAMESPACES['part2-2016'];
    expect(codesOf(accepted(documentOf(ITEMS).replace(` xmlns="${namespace}"`, '')).repairs)).toEqual(['namespace-missing']);
    expect(codesOf(accepted(documentOf(ITEMS).replace(namespace, 'http://example.org/x')).repairs)).toEqual(['namespace-unknown']);
  });
});
