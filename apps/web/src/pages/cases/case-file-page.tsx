import { useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList, useRead } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Lookup } from '../../kit/lookup.js';
import { NextStep, Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TabLinks } from '../../kit/tab-links.js';
import { given } from '../../kit/use-form.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { PlanTabs } from '../plan/plan-tabs.js';
import { CaseAddress } from './case-address.js';
import { EntryForm } from './entry-form.js';
import { EntryRow } from './entry-row.js';
import './cases.css';

const KINDS = ['call', 'email', 'document', 'meeting', 'decision', 'note', 'request'] as const;

/** The file of a process: one timeline of calls, emails, documents, meetings, decisions. */
export default function CaseFilePage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const { caseId = '' } = useParams();
  const [params] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const path = { city: slug, id: caseId };
  const kind = KINDS.find((one) => one === params.get('kind'));
  const wish = { search: params.get('q') ?? '', thread: params.get('thread') ?? '' };
  const found = useRead(['cases', slug, caseId], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}', { params: { path } })));
  const entries = useList(['file', slug, caseId, kind ?? 'all', wish], (after) => taken(api.GET('/api/v1/cities/{city}/cases/{id}/file', {
    params: { path, query: { ...given({ ...wish, after: after ?? '' }), ...(kind === undefined ? {} : { kind }) } },
  })));
  const mayWrite = may('casework.file.write') && found.data?.readOnly === false;
  const here = `cases/${caseId}/file`;
  const isWhole = kind === undefined && wish.search === '' && wish.thread === '';
  return (
    <>
      <PageHeading
        title={t('app.file.title')} tab={found.data === undefined ? t('app.file.title') : `${t('app.case.file')}: ${found.data.title}`} up={{ to: to(`cases/${caseId}`), label: found.data?.title ?? t('app.cases.all') }}
        next={mayWrite ? <><NextStep to={to(`calls/new?case=${caseId}`)}>{t('app.call.title')}</NextStep><Press kind="quiet" expanded={adding} press={() => setAdding(!adding)}>{t('app.file.add')}</Press></> : undefined}
      />
      <PlanTabs planId={caseId} />
      <Logged />
      {adding ? <EntryForm caseId={caseId} close={() => setAdding(false)} /> : null}
      <Lookup label={t('cases.file.find')} />
      <TabLinks label={t('cases.kinds')} tabs={[{ to: to(here), label: t('cases.kind.all') }, ...KINDS.map((one) => ({ to: to(`${here}?kind=${one}`), label: t(`cases.kind.${one}`) }))]} />
      <ListMore read={entries} empty={isWhole ? <EmptyState>{t('app.file.empty')}</EmptyState> : <EmptyState next={<NextStep quiet to={to(here)}>{t('cases.file.whole')}</NextStep>}>{t(kind === undefined ? 'cases.none' : 'cases.file.noneOfKind')}</EmptyState>}>
        {(rows) => (
          <>
            {wish.thread === '' ? null : <p><NextStep quiet to={to(here)}>{t('cases.file.whole')}</NextStep></p>}
            <ol className="cw-rows">{rows.map((entry) => <EntryRow key={entry.id} entry={entry} caseId={caseId} mayWrite={mayWrite} />)}</ol>
          </>
        )}
      </ListMore>
      {mayWrite && may('casework.file.read') ? <CaseAddress caseId={caseId} /> : null}
    </>
  );
}

/** Said once, after a call was logged from somewhere else. */
function Logged() {
  const { t } = useMessages();
  const { to } = useCity();
  const { day } = useDates();
  const state = useLocation().state as { logged?: { id?: string; number?: number; dueOn?: string } } | null;
  const logged = state?.logged;
  if (logged === undefined) return null;
  if (logged.id === undefined || logged.number === undefined || logged.dueOn === undefined) return <UndoNotice>{t('app.call.logged')}</UndoNotice>;
  return <UndoNotice>{t('app.call.logged')} <Link to={to(`requests/${logged.id}`)}>{t('app.call.loggedRequest', { number: String(logged.number), date: day(logged.dueOn) })}</Link></UndoNotice>;
}
