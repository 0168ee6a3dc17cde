import { formatList, useMessages } from '#libs/ui';

import { useSectorNames } from '../people/use-sector-names.js';
import { useCheckWords, type Check } from './use-check-words.js';
import type { Body } from './use-body.js';

/** The rules of a committee, each a sentence; what is not met stands first. */
export function BodyChecks({ body }: { body: Body }) {
  const { t, locale } = useMessages();
  const nameOf = useSectorNames();
  const wordsOf = useCheckWords(body);
  const rank = ({ ok }: Check): number => (ok === true ? 2 : ok === null ? 1 : 0);
  // Who is there fits into one sentence; who is not gets one each.
  const there = body.sectors.filter((sector) => sector.coverage === 'at_table');
  const checks = body.checks.filter((check) => check.code !== 'sector' || check.ok !== true).toSorted((one, other) => rank(one) - rank(other));
  return (
    <ul className="cw-checks" aria-label={t('people.rules')}>
      {checks.map((check) => {
        const state = check.ok === null ? 'open' : check.ok ? 'met' : 'unmet';
        const words = wordsOf(check);
        return <li key={check.code + words} data-state={state}><span className="usa-sr-only">{t(`people.check.${state}`)}: </span>{words}</li>;
      })}
      {there.length === 0 ? null : <li data-state="met"><span className="usa-sr-only">{t('people.check.met')}: </span>{t('people.sectorsThere', { sectors: formatList(there.map(nameOf), locale) })}</li>}
    </ul>
  );
}
