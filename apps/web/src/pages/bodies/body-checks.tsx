import { useMessages } from '#libs/ui';

import { useCheckWords, type Check } from './use-check-words.js';
import type { Body } from './use-body.js';

/** The rules of a committee, each a sentence; what is not met stands first. */
export function BodyChecks({ body }: { body: Body }) {
  const { t } = useMessages();
  const wordsOf = useCheckWords(body);
  const rank = ({ ok }: Check): number => (ok === true ? 2 : ok === null ? 1 : 0);
  const checks = body.checks.toSorted((one, other) => rank(one) - rank(other));
  return (
    <ul className="cw-checks" aria-label={t('people.rules')}>
      {checks.map((check) => {
        const state = check.ok === null ? 'open' : check.ok ? 'met' : 'unmet';
        const words = wordsOf(check);
        return <li key={check.code + words} data-state={state}><span className="usa-sr-only">{t(`people.check.${state}`)}: </span>{words}</li>;
      })}
    </ul>
  );
}
