import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

/** One box: part of a name. What is looked for stands in the address, so that the way back finds it. */
export function FindByName({ label }: { label: string }) {
  const { t } = useMessages();
  const id = useId();
  const [params, setParams] = useSearchParams();
  const [words, setWords] = useState(params.get('q') ?? '');
  const find = (): void => setParams(words.trim() === '' ? {} : { q: words.trim() });
  return (
    <search aria-label={label}>
      <form className="cw-find" onSubmit={(event) => { event.preventDefault(); find(); }}>
        <label className="usa-label" htmlFor={id}>{label}</label>
        <div className="cw-find-line">
          <input className="usa-input" id={id} type="search" dir="auto" value={words} onChange={(event) => setWords(event.target.value)} />
          <button type="submit" className="usa-button usa-button--outline">{t('frame.search')}</button>
        </div>
      </form>
    </search>
  );
}
