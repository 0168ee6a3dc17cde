import '../people/people.css';

import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { useCity } from '../../session/city-context.js';

/** Words of a title or a committee. */
export function FindMeeting({ words, when }: { words: string; when: 'coming' | 'past' }) {
  const { t } = useMessages();
  const { to } = useCity();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(words);
  const find = (): void => {
    const query = new URLSearchParams({ ...(when === 'past' ? { when } : {}), ...(typed.trim() === '' ? {} : { q: typed.trim() }) }).toString();
    void navigate(to(`meetings${query === '' ? '' : `?${query}`}`));
  };
  return (
    <search><form className="cw-find" onSubmit={(event) => { event.preventDefault(); find(); }}>
      <label className="usa-label" htmlFor="find-meeting">{t('assembly.search')}</label>
      <span className="usa-hint" id="find-meeting-hint">{t('assembly.searchHint')}</span>
      <div className="cw-find-line">
        <input className="usa-input" id="find-meeting" type="search" dir="auto" aria-describedby="find-meeting-hint" maxLength={100} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <button type="submit" className="usa-button usa-button--outline">{t('frame.search')}</button>
      </div>
    </form></search>
  );
}
