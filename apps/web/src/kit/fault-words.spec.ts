import { describe, expect, it } from '@jest/globals';
import { createMessages } from '#libs/ui';

import { problemOf } from '../api/problem.js';
import { faultWords, nameOf } from './fault-words.js';
import { problemSentence } from './problem-sentence.js';

const en = createMessages('en');

describe('a failure of the API in words', () => {
  it('names refused fields by the label that people see', () => {
    const problem = problemOf(422, { code: 'request.fields', details: { fields: [{ pointer: '/request/dueOn', rule: 'isCalendarDay' }] } });
    expect(problem.kind).toBe('invalid');
    expect(problem.fields.map(nameOf)).toEqual(['request.dueOn']);
    expect(faultWords('isCalendarDay', 'Answer by', '31/12', en)).toBe('“Answer by” is not a date we can read.');
    expect(faultWords('isCalendarDay', 'Answer by', '', en)).toBe('Fill in “Answer by”.');
    expect(faultWords('isIn', 'Role', '', en)).toBe('Choose an answer for “Role”.');
  });

  it('puts the sentence of a room at the field that its pointer names', () => {
    const problem = problemOf(422, { code: 'identity.password.common', details: { pointer: '/password' } });
    expect(problem.fields).toEqual([{ pointer: '/password', rule: 'identity.password.common' }]);
    expect(faultWords(problem.fields[0]!.rule, 'Password', 'correct horse', en)).toContain('list of known ones');
  });

  it('tells an edit that came too late from other conflicts, with what stands now', () => {
    const late = problemOf(409, { code: 'work.row.stale', details: { version: 4, current: { title: 'Theirs' } } });
    expect([late.kind, late.current]).toEqual(['stale', { title: 'Theirs' }]);
    expect(problemOf(409, { code: 'convening.stage.gate' }).kind).toBe('conflict');
  });

  it('says what a gate misses in the words that came along, and nothing when there are none', () => {
    const gate = problemOf(409, { code: 'convening.stage.gate', details: { sentence: { key: 'convening.gate.missing', values: { count: 2, first: 'Who decides?' } } } });
    expect(problemSentence(gate, en)).toContain('Who decides?');
    expect(problemSentence(problemOf(409, { code: 'nobody.knows.this' }), en)).toBeUndefined();
  });

  it('anything that is no problem document is named by its status', () => {
    expect([problemOf(503, '<html>').kind, problemOf(404, null).kind, problemOf(500, {}).kind]).toEqual(['unavailable', 'absent', 'unexpected']);
  });
});
