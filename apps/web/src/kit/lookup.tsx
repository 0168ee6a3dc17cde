import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

/** One box above a list: what is looked for stands in the address beside what else is there, so that the way back finds it. */
export function Lookup({ label }: { label: string }) {
  const { t } = useMessages();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const [words, setWords] = useState(params.get('q') ?? '');
  const find = (): void => setParams((before) => {
    const after = new URLSearchParams(before);
    if (words.trim() === '') after.delete('q');
    else after.set('q', words.trim());
    return after;
  });
  return (
    <search aria-label={label}>
      <form className="cw-lookup" onSubmit={(event) => { event.preventDefault(); find(); }}>
        <label className="usa-label" htmlFor={id}>{label}</label>
        <div className="cw-lookup-line">
          <input className="usa-input" id={id} type="search" dir="auto" maxLength={100} value={words} onChange={(event) => setWords(event.target.value)} />
          <button type="submit" className="usa-button usa-button--outline">{t('frame.search')}</button>
        </div>
      </form>
    </search>
  );
}
