import { useMessages } from '#libs/ui';

import type { ApiProblem } from '../api/problem.js';
import type { FormState, FormValues } from './use-form.js';

/** Somebody else was faster: both texts, and the choice which stands. Works for forms with a `version` among their values. */
export function SideBySide<V extends FormValues>({ form, problem }: { form: FormState<V>; problem: ApiProblem }) {
  const { t } = useMessages();
  const theirs = Object.entries(problem.current).filter(([name, value]) => name in form.values && typeof value === 'string' && value !== form.values[name]);
  const { version } = problem.details;
  const since = { version } as unknown as Partial<V>;
  return (
    <div className="cw-sides">
      {theirs.map(([name, value]) => (
        <div key={name} className="cw-pair">
          <p className="cw-pair-label">{form.labels.current.get(name)}</p>
          <section><h3>{t('errors.yourText')}</h3><p dir="auto">{String(form.values[name])}</p></section>
          <section><h3>{t('app.theirText')}</h3><p dir="auto">{String(value)}</p></section>
        </div>
      ))}
      <div className="cp-actions">
        <button type="button" className="usa-button usa-button--outline" onClick={() => form.press(since)}>{t('errors.keepMine')}</button>
        <button type="button" className="usa-button usa-button--outline" onClick={() => { form.forget(); form.setAll({ ...Object.fromEntries(theirs), ...since } as Partial<V>); }}>
          {t('errors.keepTheirs')}
        </button>
      </div>
    </div>
  );
}
