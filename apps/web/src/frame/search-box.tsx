import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { useCity } from '../session/city-context.js';

/** Type 13, get 13. The key / leads here from anywhere. */
export function SearchBox() {
  const { t } = useMessages();
  const { to } = useCity();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      const typing = target !== null && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);
  const find = (words: string) => {
    if (words.trim() !== '') void navigate(to(`search?q=${encodeURIComponent(words.trim())}`));
  };
  return (
    <search className="cw-search">
      <form onSubmit={(event) => { event.preventDefault(); find(input.current?.value ?? ''); }}>
        <label className="usa-sr-only" htmlFor="search">{t('frame.search')}</label>
        <input key={params.get('q') ?? ''} ref={input} id="search" type="search" dir="auto" defaultValue={params.get('q') ?? ''} placeholder={t('frame.searchHint')} aria-keyshortcuts="/" title={t('frame.searchKey')} autoComplete="off" />
        <button type="submit">{t('frame.search')}</button>
      </form>
    </search>
  );
}
