import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Facts } from '../../kit/facts.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useDates } from '../../kit/use-dates.js';
import { isolate } from '../plan/isolate.js';
import { useCity } from '../../session/city-context.js';
import { ActForm } from './act-form.js';
import { ActLine, ChangeText, NameOf } from './history-lines.js';
import { RelationForm } from './relation-form.js';
import type { History } from './use-institutions.js';

/** What survives, how it was founded, what changed, and what stands beside it. */
export function InstitutionHistory({ history }: { history: History }) {
  const { t } = useMessages();
  const { may } = useCity();
  const change = may('directory.people.change');
  const lines = useLines(history.id);
  const [open, setOpen] = useState<'act' | 'relation' | null>(null);
  const close = (): void => setOpen(null);
  const adds = (what: 'act' | 'relation', label: string): ReactNode => (change && open !== what ? <Press kind="quiet" press={() => setOpen(what)}>{label}</Press> : undefined);
  const out = (id: string): ReactNode => (change ? <Press kind="quiet" press={() => lines.take(id)}>{t('offices.remove')}</Press> : null);
  return (
    <>
      {lines.removed === null ? null : <UndoNotice undo={lines.undo} busy={lines.busy}>{t('offices.removed')}</UndoNotice>}
      <Survival history={history} />
      <Section title={t('offices.acts')} beside={adds('act', t('offices.addAct'))}>
        {open === 'act' ? <ActForm partyId={history.id} close={close} /> : null}
        {history.acts.length === 0 ? <EmptyState>{t('offices.noActs')}</EmptyState> : <ul className="cw-rows">{history.acts.map((act) => <li key={act.id}><ActLine act={act} /> {out(act.id)}</li>)}</ul>}
      </Section>
      <Section title={t('offices.history')}>
        {history.changes.length === 0 ? <EmptyState>{t('offices.noChanges')}</EmptyState> : (
          <ul className="cw-rows">{history.changes.map((line) => <li key={line.id}><ChangeText line={line} /> {out(line.id)}</li>)}</ul>
        )}
      </Section>
      {history.relations.length === 0 && !change ? null : (
        <Section title={t('offices.relations')} beside={adds('relation', t('offices.addRelation'))}>
          {open === 'relation' ? <RelationForm partyId={history.id} close={close} /> : null}
          <ul className="cw-rows">{history.relations.map((tie) => <li key={tie.id}><Tie tie={tie} /> {out(tie.id)}</li>)}</ul>
        </Section>
      )}
    </>
  );
}

/** As it stood on the day looked at. */
export function StandingFacts({ history }: { history: History }) {
  const { t } = useMessages();
  const office = history.kind === 'office';
  return (
    <Facts facts={[
      [t('offices.state'), history.state === null ? null : t(`offices.states.${history.state}`)],
      [t('offices.mergedInto'), history.mergedInto === null ? null : <NameOf party={history.mergedInto} />],
      [t('offices.sits'), history.placement === null ? (office ? t('offices.sitsNowhere') : null) : <NameOf party={history.placement} />],
      [t('offices.head'), history.head === null ? (office ? t('offices.vacant') : null) : <NameOf party={history.head} />],
      [t('offices.supervisor'), history.supervisor === null ? (office ? t('offices.vacant') : null) : <NameOf party={history.supervisor} />],
      [t('offices.inside'), history.inside.length === 0 ? null : <ul className="cw-plain">{history.inside.map((party) => <li key={party.id}><NameOf party={party} /></li>)}</ul>],
    ]}
    />
  );
}

/** The day that is looked at, in the address, so that it can be sent to somebody. */
export function AsOf({ history }: { history: History }) {
  const { t } = useMessages();
  const { today, day } = useDates();
  const [, setParams] = useSearchParams();
  const [on, setOn] = useState(history.on);
  const past = history.on !== today;
  return (
    <>
      <form className="cw-as-of" onSubmit={(event) => { event.preventDefault(); setParams(on === '' || on === today ? {} : { on }); }}>
        <label className="usa-label" htmlFor="as-of">{t('offices.asOf')}</label>
        <input className="usa-input" id="as-of" type="date" value={on} onChange={(event) => setOn(event.target.value)} />
        <button type="submit" className="usa-button usa-button--outline">{t('offices.asOfShow')}</button>
      </form>
      {past ? (
        <output className="cp-notice">
          {t('offices.asOfThen', { date: day(history.on) })} {history.nameThen === history.name ? null : t('offices.calledThen', { name: isolate(history.nameThen) })}
          {' '}<Press kind="quiet" press={() => { setOn(today); setParams({}); }}>{t('offices.asOfToday')}</Press>
        </output>
      ) : null}
    </>
  );
}

function Survival({ history: { survival, acts, state, kind } }: { history: History }) {
  const { t } = useMessages();
  const { day } = useDates();
  // An organization without a founding act is not of the city's making: nothing to tell.
  if (state === 'closed' || state === 'merged' || (kind === 'organization' && acts.length === 0)) return null;
  const act = acts.find(({ id }) => id === survival.actId);
  return (
    <Section title={t('offices.survives')}>
      <p>{t(`offices.answers.${survival.answer}`)}{survival.termEndsOn === null ? null : ` ${t('offices.termEnds', { date: day(survival.termEndsOn) })}`}</p>
      {act === undefined ? null : <p className="cw-quiet"><ActLine act={act} because /></p>}
    </Section>
  );
}

function Tie({ tie }: { tie: History['relations'][number] }) {
  const { t } = useMessages();
  const { partly } = useDates();
  return (
    <span className={tie.holds ? undefined : 'cw-quiet'}>
      {tie.inverse ? t(`offices.inverse.${tie.kind}`) : t(`offices.ties.${tie.kind}`)} <NameOf party={tie.other} />
      {tie.fromOn === null ? null : <> · {partly(tie.fromOn)}</>}{tie.toOn === null ? null : <> · {t('offices.until', { date: partly(tie.toOn) })}</>}
    </span>
  );
}

/** Takes a line out and puts it back. */
function useLines(partyId: string) {
  const { slug } = useCity();
  const [removed, setRemoved] = useState<string | null>(null);
  const sending = useSend(({ line, state }: { line: string; state: 'removed' | 'standing' }) => taken(api.PUT('/api/v1/cities/{city}/institutions/{id}/lines/{line}', {
    params: { path: { city: slug, id: partyId, line } }, body: { state },
  })), { refresh: [['institutions', slug], ['offices', slug], ['organizations', slug]], done: (_, { line, state }) => setRemoved(state === 'removed' ? line : null) });
  return { removed, busy: sending.busy, take: (line: string) => sending.send({ line, state: 'removed' }), undo: () => { if (removed !== null) sending.send({ line: removed, state: 'standing' }); } };
}
