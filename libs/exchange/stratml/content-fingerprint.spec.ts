import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planArbitrary } from '../../../test/support/stratml-plans.js';
import { documentOf, goalOf, objectiveOf, readingWith } from '../../../test/support/stratml-samples.js';
import { contentFingerprint } from './content-fingerprint.js';
import { parseStratml } from './parse-stratml.js';
import { writeStratml } from './write-stratml.js';

const { accepted } = readingWith(parseStratml);
const xml = documentOf(goalOf('1', 'Welcome', objectiveOf('1.1', 'Open an office')));
const fingerprint = (text: string): string => contentFingerprint(accepted(text).plan);

describe('the fingerprint of a plan', () => {
  it('is the same for the same words in another layout, prefix, edition or order', () => {
    const same = [
      xml.replaceAll('\n', '\r\n'),
      xml.replaceAll('><', '>\n\t<'),
      xml.replace(' xmlns="', ' xmlns:s="').replace(/<(\/?)(?=[A-Z])/g, '<$1s:'),
      documentOf(goalOf('1', 'Welcome', objectiveOf('1.1', 'Open an office')), 'part1-2009'),
      xml.replace('<Name>Welcome</Name><Description/>', '<Description/><Name>Welcome</Name>'),
      xml.replace('</PerformancePlanOrReport>', '<Submitter><Surname>Person</Surname></Submitter></PerformancePlanOrReport>'),
    ];
    expect(same.map(fingerprint)).toEqual(same.map(() => fingerprint(xml)));
    expect(fingerprint(xml)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not care for the order of keys, which a database forgets', () => {
    const { plan } = accepted(xml);
    expect(contentFingerprint({ ...plan, goals: plan.goals.map(({ title, ...rest }) => ({ ...rest, title })) })).toBe(contentFingerprint(plan));
  });

  it('changes with any word, number or order of goals', () => {
    const other = [xml.replace('Open', 'Close'), xml.replace('1.1', '1.2'), documentOf(goalOf('2', 'B') + goalOf('1', 'A')), documentOf(goalOf('1', 'A') + goalOf('2', 'B'))];
    expect(new Set([xml, ...other].map(fingerprint)).size).toBe(5);
  });

  it('property: exporting and importing again changes nothing', () => {
    fc.assert(fc.property(planArbitrary, (plan) => {
      expect(fingerprint(writeStratml(plan, 'part2-draft'))).toBe(contentFingerprint(plan));
    }), { numRuns: 100 });
  });
});
