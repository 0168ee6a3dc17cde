import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';

import { catalogues } from './create-messages.js';
import { en } from './en/index.js';
import type { ParsedMessage } from './pseudo-locale.js';

/** The arguments of a message as "name:type", in order of name; plural branches are looked into. */
function argumentsOf(elements: ParsedMessage, found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === 0 || element.type === 7) continue;
    if ('value' in element) found.add(`${element.value}:${element.type}`);
    if ('options' in element) for (const option of Object.values(element.options)) argumentsOf(option.value, found);
  }
  return found;
}

function parse(message: string, locale: string): ParsedMessage {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst();
}

function branchesOf(elements: ParsedMessage): string[][] {
  return elements.flatMap((element) => (element.type === 6 ? [Object.keys(element.options)] : []));
}

const ids = Object.keys(en) as (keyof typeof en)[];
const translations = Object.entries(catalogues).filter(([language]) => language !== 'en');

describe('message catalogue', () => {
  it('L8 Spanish and Arabic hold exactly the ids of English', () => {
    for (const [, catalogue] of translations) expect(Object.keys(catalogue).sort()).toEqual([...ids].sort());
  });

  it('L8 every message takes the same arguments in every language', () => {
    for (const [language, catalogue] of translations) {
      const differing = ids.filter((id) => {
        const ours = [...argumentsOf(parse(en[id], 'en'))].sort().join();
        return ours !== [...argumentsOf(parse(catalogue[id], language))].sort().join();
      });
      expect({ language, differing }).toEqual({ language, differing: [] });
    }
  });

  it('L8 every plural has all branches its language needs', () => {
    const needed = { en: ['one', 'other'], es: ['one', 'other'], ar: ['zero', 'one', 'two', 'few', 'many', 'other'] };
    for (const [language, branches] of Object.entries(needed)) {
      const thin = ids.filter((id) => branchesOf(parse(catalogues[language]?.[id] ?? '', language))
        .some((present) => !branches.every((branch) => present.includes(branch))));
      expect({ language, thin }).toEqual({ language, thin: [] });
    }
  });

  it('L8 translations are translated: no sentence is left in English', () => {
    for (const [language, catalogue] of translations) {
      const same = ids.filter((id) => catalogue[id] === en[id] && /[a-z]{4,} [a-z]{3,}/i.test(en[id].replaceAll(/\{[^}]*\}/g, '')));
      expect({ language, same }).toEqual({ language, same: [] });
    }
  });

  it('English keeps to the words of the product', () => {
    const avoided = /\b(users?|entity|entities|submit(ted)?|invalid|error occurred|please note|axis|rail|cockpit|owners?|silent)\b/i;
    const record = /\brecords?\b/i;
    const offending = ids.filter((id) => {
      const words = en[id].replaceAll(/\{[^{}]*\}/g, '').replaceAll(/public records?|records (officer|request)/gi, '');
      return avoided.test(words) || record.test(words);
    });
    expect(offending).toEqual([]);
  });

  it('an id is its area, a dot and a name, and belongs to one area file', () => {
    expect(ids.filter((id) => !/^[a-z]+(\.[A-Za-z_-]+)+$/.test(id))).toEqual([]);
  });
});
