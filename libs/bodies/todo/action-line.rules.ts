import type { DayText } from '#libs/kernel';
import { spokenDate } from './spoken-date.rules.js';

export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
}

/** `person.absent`: nobody of the body is called so · `person.several`: more than one is. */
export type ActionLineFault = 'shape' | 'person.absent' | 'person.several' | 'date.unreadable' | 'date.past' | 'what.missing';

export interface ActionLine {
  readonly personId: string;
  readonly what: string;
  readonly dueOn: DayText;
}

/**
 * Reads "@name what by when", as typed while people talk. The name is a whole
 * name or its first or last word, of the people of the body only; the last "by"
 * begins the day.
 */
export function parseActionLine(line: string, today: DayText, people: readonly NamedPerson[]): ActionLine | ActionLineFault {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!text.startsWith('@')) return 'shape';
  const named = whoIsNamed(text.slice(1).trim(), people);
  if (typeof named === 'string') return named;
  const cut = / by (?!.* by )/i.exec(` ${named.rest}`);
  if (cut === null) return 'date.unreadable';
  const what = ` ${named.rest}`.slice(0, cut.index).trim();
  const dueOn = spokenDate(` ${named.rest}`.slice(cut.index + cut[0].length), today);
  if (dueOn === null) return 'date.unreadable';
  if (dueOn < today) return 'date.past';
  return what === '' ? 'what.missing' : { personId: named.personId, what, dueOn };
}

interface Named {
  readonly personId: string;
  readonly rest: string;
}

/** The longest way to say a name wins: "@Ana Lopez" is not any Ana. */
function whoIsNamed(text: string, people: readonly NamedPerson[]): Named | 'person.absent' | 'person.several' {
  const plain = plainLetters(text);
  const hits = people.flatMap(({ personId, name }) => {
    const lengths = waysToSay(name).filter((way) => plain.startsWith(way) && !/^[\p{L}\p{N}]/u.test(plain.slice(way.length))).map((way) => way.length);
    return lengths.length === 0 ? [] : [{ personId, length: Math.max(...lengths) }];
  });
  const longest = Math.max(0, ...hits.map(({ length }) => length));
  const meant = new Set(hits.filter(({ length }) => length === longest).map(({ personId }) => personId));
  const [personId] = meant;
  if (personId === undefined) return 'person.absent';
  if (meant.size > 1) return 'person.several';
  return { personId, rest: Array.from(text).slice(Array.from(plain.slice(0, longest)).length).join('').replace(/^[\s,:]+/, '') };
}

function waysToSay(name: string): string[] {
  const words = plainLetters(name).split(' ').filter((word) => word !== '');
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  return [...new Set([words.join(' '), words.join('.'), words.join(''), first, last])];
}

/** Lower case without accents, one letter for each letter: "Núñez" is found by "nunez". */
function plainLetters(text: string): string {
  const bare = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...text.normalize('NFC').replace(/\s+/g, ' ').trim()].map((letter) => [...bare(letter)][0] ?? letter).join('');
}
