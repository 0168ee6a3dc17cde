import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';

export const STATES = ['draft', 'proposed', 'adopted', 'merged', 'declined', 'withdrawn'] as const;

/** Narrows the tree; what is chosen stands in the address, so it can be sent on. */
export function PlanFilter({ levels }: { levels: readonly components['schemas']['LevelResponse'][] }) {
  const { t } = useMessages();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const [words, setWords] = useState(params.get('find') ?? '');
  const put = (name: string, value: string) => setParams((now) => {
    const next = new URLSearchParams(now);
    if (value === '') next.delete(name); else next.set(name, value);
    return next;
  }, { replace: true });
  return (
    <search aria-label={t('plan.filter')}><form className="cw-filter" onSubmit={(event) => { event.preventDefault(); put('find', words.trim()); }}>
      <div>
        <label className="usa-label" htmlFor={`${id}s`}>{t('plan.filter.state')}</label>
        <select className="usa-select" id={`${id}s`} value={params.get('state') ?? ''} onChange={(event) => put('state', event.target.value)}>
          <option value="">{t('plan.filter.all')}</option>
          {STATES.map((state) => <option key={state} value={state}>{t(`plan.state.${state}`)}</option>)}
        </select>
      </div>
      <div>
        <label className="usa-label" htmlFor={`${id}l`}>{t('plan.filter.level')}</label>
        <select className="usa-select" id={`${id}l`} value={params.get('level') ?? ''} onChange={(event) => put('level', event.target.value)}>
          <option value="">{t('plan.filter.all')}</option>
          {levels.map((level, depth) => <option key={level.name} value={depth}>{level.namePlural}</option>)}
        </select>
      </div>
      <div>
        <label className="usa-label" htmlFor={`${id}w`}>{t('plan.filter.words')}</label>
        <input className="usa-input" type="search" dir="auto" id={`${id}w`} value={words} onChange={(event) => setWords(event.target.value)} />
      </div>
      <button type="submit" className="usa-button usa-button--outline">{t('plan.filter')}</button>
    </form></search>
  );
}
