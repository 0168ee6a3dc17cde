import { useMemo } from 'react';
import { useMessages } from '#libs/ui';

import type { Option } from '../../kit/select-field.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Every language that has an ISO code and a name here, by name: two letters, and three where there are no two. */
export function useLanguageChoices(): readonly Option[] {
  const { locale } = useMessages();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    const pairs = LETTERS.flatMap((one) => LETTERS.map((two) => one + two));
    const found = new Map<string, string>();
    for (const code of [...pairs, ...pairs.flatMap((pair) => LETTERS.map((three) => pair + three))]) {
      const label = names.of(code);
      if (label !== undefined && !found.has(label)) found.set(label, code);
    }
    return [...found].map(([label, value]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label, locale));
  }, [locale]);
}
