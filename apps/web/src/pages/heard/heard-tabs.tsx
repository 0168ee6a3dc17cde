import '../people/people.css';

import { useLocation } from 'react-router';
import { useMessages } from '#libs/ui';

import { TabLinks } from '../../kit/tab-links.js';
import { useCity } from '../../session/city-context.js';
import { CaseFilter } from '../people/case-filter.js';
import type { HeardCase } from './use-heard-case.js';

/** Which planning process, and which part of what was heard. */
export function HeardTabs({ cases, chosen, part }: { cases: readonly HeardCase[]; chosen: HeardCase; part: string }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { pathname, search } = useLocation();
  // The page one is on keeps its whole address, theme and all.
  const here = pathname + search;
  const query = `?case=${chosen.id}`;
  const parts = [['heard', t('heard.comments')], ['heard/sessions', t('heard.sessions')], ['heard/gaps', t('heard.gaps')], ['heard/evidence', t('heard.evidence')]] as const;
  return (
    <>
      <TabLinks label={t('heard.parts')} tabs={parts.map(([path, label]) => ({ to: path === part ? here : to(path + query), label }))} />
      {cases.length > 1 ? <CaseFilter choices={cases.map((one) => ({ to: to(`${part}?case=${one.id}`), label: one.title, here: one.id === chosen.id }))} /> : null}
    </>
  );
}
