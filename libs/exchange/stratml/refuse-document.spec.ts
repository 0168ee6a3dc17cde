import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, documentOf, goalOf, readingWith } from '../../../test/support/stratml-samples.js';
import { BYTES_MAX, parseStratml } from './parse-stratml.js';
import { ELEMENTS_MAX } from './read-tree.js';

const { accepted, refused } = readingWith(parseStratml);

const VALID = documentOf(goalOf('1', 'Welcome'));
const code = (xml: string | Uint8Array): string => refused(xml).code.replace('exchange.stratml.', '');

describe('refusing what is not StratML', () => {
  it('names the root element of another vocabulary', () => {
    expect(refused('\n<html><body/></html>')).toEqual({
      code: 'exchange.stratml.not-stratml', line: 2, column: 1, params: { root: 'html' },
    });
  });

  it('recognizes Part 3 and its experiments', () => {
    expect(code('<s:OrganizationalStrategyDocument xmlns:s="http://schemas.stratml.us/3.5"/>')).toBe('part-three');
    expect(code('<StrategicPlan xmlns="urn:schemas:AIIM:org:03201408:AdditionalElements"/>')).toBe('part-three');
  });

  it('refuses look-alikes without a core, and plans without a goal', () => {
    expect(code('<StrategicPlan><Name>x</Name><Goals><Goal/></Goals></StrategicPlan>')).toBe('no-core');
    expect(code(documentOf(''))).toBe('no-goals');
  });

  it('refuses empty files and other kinds of file', () => {
    expect([code(''), code('  \n'), code('%PDF-1.7 …'), code('PK\u0003\u0004')]).toEqual(['empty', 'empty', 'not-xml', 'not-xml']);
  });
});

describe('refusing broken XML with the line', () => {
  it('names the element that is closed in the wrong place', () => {
    const xml = VALID.replace('</Goal>', '\n  </StrategicPlanCore>');
    expect(refused(xml)).toMatchObject({ code: 'exchange.stratml.xml-tag-mismatch', line: 4, params: { element: 'Goal' } });
  });

  it('points to the start of an element that a file cut off leaves open', () => {
    const xml = VALID.slice(0, VALID.indexOf('</Goal>'));
    expect(refused(xml)).toEqual({ code: 'exchange.stratml.xml-unclosed', line: 3, column: 1, params: { element: 'Goal' } });
  });

  it('names bare ampersands, unknown entities, prefixes and doubled attributes', () => {
    expect(refused(VALID.replace('Welcome', 'Arts & Culture'))).toMatchObject({ code: 'exchange.stratml.xml-entity', line: 3 });
    expect(code(VALID.replace('Welcome', '&nbsp;'))).toBe('xml-entity');
    expect(refused(VALID.replace('<Goal>', '<q:Goal>').replace('</Goal>', '</q:Goal>'))).toMatchObject({ params: { prefix: 'q' } });
    expect(code(VALID.replace(' Type=', ' Type="a" Type='))).toBe('xml-attribute');
    expect(code(`${VALID}<again/>`)).toBe('xml-broken');
  });
});

describe('refusing what could do harm', () => {
  it('accepts no document type declaration: entities that grow, entities from files, or none at all', () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
    for (const doctype of [laughs, outside, '<!DOCTYPE StrategicPlan>', '<!DOCTYPE x PUBLIC "a" "http://evil.example/x.dtd">']) {
      expect(refused(VALID.replace('?>', `?>\n${doctype}`).replace('Welcome', '&b;'))).toMatchObject({ code: 'exchange.stratml.doctype', line: 2 });
    }
  });

  it('stops at depth, number of elements and size', () => {
    expect(code('<a>'.repeat(40))).toBe('too-deep');
    expect(code(documentOf('<Value/>'.repeat(ELEMENTS_MAX)))).toBe('too-many-elements');
    expect(refused(new Uint8Array(BYTES_MAX + 1))).toMatchObject({ code: 'exchange.stratml.too-large', line: null, params: { megabytes: 21, limit: 20 } });
  });

  it('answers a large hostile file in seconds', () => {
    const same = `<Objective><SequenceIndicator>${'9'.repeat(40)}</SequenceIndicator></Objective>`.repeat(49_000);
    const { repairs, plan } = accepted(documentOf(goalOf('1', 'Many', same)));
    expect(new Set(plan.goals[0]?.objectives.map(({ number }) => number)).size).toBe(49_000);
    expect(repairs.length).toBeLessThan(1000);
  }, 20_000);

  it('quotes no more than a line of what a file contains, and reads no pattern to its end', () => {
    const endless = (part: string): string => part.repeat(1_000_000);
    const hostile = documentOf(goalOf('', endless('1.'), `<${endless('u')}/>`).replace('<Seq', `<Identifier>${endless('}')}</Identifier><Seq`));
    const { repairs, leftOut } = accepted(hostile);
    expect(JSON.stringify([repairs, leftOut]).length).toBeLessThan(2500);
    expect(JSON.stringify(refused(`<${endless('r')}/>`)).length).toBeLessThan(500);
  });

  it('leaves out sources that could run or write to somebody', () => {
    const source = (address: string): string | null =>
      accepted(documentOf(goalOf('1', 'x'), 'part2-2016', { tail: `<AdministrativeInformation><Source>${address}</Source></AdministrativeInformation>` })).plan.source;
    expect([source('javascript:alert(1)'), source('data:text/html,x'), source('mailto:a@b.example')]).toEqual([null, null, null]);
    expect([source('https://a.example/'), source('Council minutes of May 4')]).toEqual(['https://a.example/', 'Council minutes of May 4']);
  });

  it('property: no bytes and no damage to a document make it throw', () => {
    const damaged = fc.tuple(fc.nat(VALID.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([at, gone, put]) => VALID.slice(0, at) + put + VALID.slice(at + gone));
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged.map(bytesOf)), (bytes) => {
      const result = parseStratml(bytes);
      return result.ok ? result.plan.goals.length > 0 : result.problem.code.startsWith('exchange.stratml.');
    }), { numRuns: 500 });
  });
});
