import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/kernel';
import { parseActionLine, type NamedPerson } from './action-line.rules.js';

const today = '2026-11-23';
const people: NamedPerson[] = [
  { personId: 'ana', name: 'Ana López' }, { personId: 'ana2', name: 'Ana Maria Reed' }, { personId: 'sam', name: 'Sam Okoro-Lee' }, { personId: 'wei', name: '魏明' }, { personId: 'bylaw', name: 'Byron Lawson' },
];
const parse = (line: string) => parseActionLine(line, today, people);

describe('who does what by when', () => {
  it('S-045 "@name what by when" becomes a to-do with a day', () => {
    expect(parse('@Sam call the library by 1 March')).toEqual({ personId: 'sam', what: 'call the library', dueOn: '2027-03-01' });
    expect(parse('@ana lopez: send the list of hosts by Nov 30')).toEqual({ personId: 'ana', what: 'send the list of hosts', dueOn: '2026-11-30' });
    expect(parse('  @Okoro-Lee   rent the hall   by 2026-12-01 ')).toEqual({ personId: 'sam', what: 'rent the hall', dueOn: '2026-12-01' });
    expect(parse('@Ana Maria Reed stop by the school by next Friday')).toEqual({ personId: 'ana2', what: 'stop by the school', dueOn: '2026-12-04' });
    expect(parse('@魏明 translate the flyer by Friday.')).toEqual({ personId: 'wei', what: 'translate the flyer', dueOn: '2026-11-27' });
    expect(parse('@ Sam call by Friday')).toEqual({ personId: 'sam', what: 'call', dueOn: '2026-11-27' });
    expect(parse('@Byron read the bylaws by Dec 4')).toEqual({ personId: 'bylaw', what: 'read the bylaws', dueOn: '2026-12-04' });
  });

  it.each([
    ['call the library by Friday', 'shape'], ['', 'shape'], ['@', 'person.absent'], ['@Zoe call by Friday', 'person.absent'], ['@Samuel call by Friday', 'person.absent'], ['@Ana call by Friday', 'person.several'],
    ['@Sam call the library', 'date.unreadable'], ['@Sam call by soon', 'date.unreadable'], ['@Sam call by Nov 1, 2026', 'date.past'], ['@Sam by Friday', 'what.missing'],
  ])('%j is refused: %s', (line, fault) => expect(parse(line)).toBe(fault));

  it('reads back whatever was said of whomever', () => {
    const words = fc.array(fc.stringMatching(/^[a-zéñ]{1,9}$/), { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')).filter((text) => !/\bby\b/.test(text));
    fc.assert(fc.property(fc.constantFrom(...people), words, fc.nat({ max: 900 }), (person, what, ahead) => {
      const dueOn = addDays(today, ahead);
      expect(parse(`@${person.name}: ${what} by ${dueOn}`)).toEqual({ personId: person.personId, what, dueOn });
    }));
  });

  it('never throws and never names somebody outside the body', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (noise) => {
      for (const line of [noise, `@${noise}`, `@Sam ${noise}`, `@Sam x by ${noise}`]) {
        const read = parse(line);
        if (typeof read !== 'string') expect(people.some(({ personId }) => personId === read.personId)).toBe(true);
      }
    }));
  });
});
