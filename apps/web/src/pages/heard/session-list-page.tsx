import { Link } from 'react-router';
import { formatList, languageName, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { HeardTabs } from './heard-tabs.js';
import type { HeardCase, Session } from './use-heard-case.js';
import { WithCase } from './with-case.js';

/** Where we listened: sessions of every kind. */
export default function SessionListPage() {
  return <WithCase>{({ cases, chosen }) => <Sessions key={chosen.id} cases={cases} chosen={chosen} />}</WithCase>;
}

function Sessions({ cases, chosen }: { cases: readonly HeardCase[]; chosen: HeardCase }) {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const sessions = useList(['heard', slug, chosen.id, 'sessions'], (after) => taken(api.GET('/api/v1/cities/{city}/sessions', { params: { path: { city: slug }, query: { caseId: chosen.id, ...(after === undefined ? {} : { after }) } } })));
  const add = may('engagement.input.record') && !chosen.readOnly ? <NextStep to={to(`heard/sessions/new?case=${chosen.id}`)}>{t('heard.addSession')}</NextStep> : undefined;
  return (
    <>
      <PageHeading title={t('heard.sessionsTitle')} tab={t('heard.sessions')} next={add} />
      <HeardTabs cases={cases} chosen={chosen} part="heard/sessions" />
      <h2 className="usa-sr-only">{t('heard.sessions')}</h2>
      <ListMore read={sessions} empty={<EmptyState>{t('heard.noSessions')}</EmptyState>}>
        {(rows) => <ul className="cw-rows">{rows.map((session) => <SessionRow key={session.id} session={session} fixed={chosen.readOnly} />)}</ul>}
      </ListMore>
    </>
  );
}

function SessionRow({ session, fixed }: { session: Session; fixed: boolean }) {
  const { t, locale } = useMessages();
  const { to, may } = useCity();
  const { partly } = useDates();
  const heads = session.headCount === null ? t('engagement.headCountUnknown') : t(session.headCountRough ? 'engagement.headCountRough' : 'engagement.headCount', { count: session.headCount });
  return (
    <li>
      <h3 dir="auto">{session.title}</h3>
      <p className="cw-meta">
        <span>{t(`engagement.kind.${session.kind}`)}</span>
        <span>{partly(session.heldOn)}</span>
        {session.place === null ? null : <span dir="auto">{session.place}</span>}
        {session.host === null ? null : <span dir="auto">{t('heard.hostedBy', { name: session.host })}</span>}
        {session.languages.length === 0 ? null : <span>{formatList(session.languages.map((tag) => languageName(tag, locale)), locale)}</span>}
        <span>{heads}</span>
        <span>{t('heard.count', { count: session.comments })}</span>
      </p>
      {may('engagement.input.record') && !fixed ? <div className="cp-actions"><Link to={to(`heard/add?case=${session.caseId}&session=${session.id}`)}>{t('heard.addThere')}<span className="usa-sr-only">: {session.title}</span></Link></div> : null}
    </li>
  );
}
