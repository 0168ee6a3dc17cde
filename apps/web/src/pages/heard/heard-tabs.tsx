import { useLocation } from 'react-router';
import { useMessages } from '#libs/ui';

import { TabLinks } from '../../kit/tab-links.js';
import { useCity } from '../../session/city-context.js';
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
      {cases.length > 1 ? <TabLinks label={t('people.cases')} tabs={cases.map((one) => ({ to: one.id === chosen.id ? here : to(`${part}?case=${one.id}`), label: one.title }))} /> : null}
      <TabLinks label={t('heard.parts')} tabs={parts.map(([path, label]) => ({ to: path === part ? here : to(path + query), label }))} />
    </>
  );
}
