import './people.css';

import { useState } from 'react';
import { Link } from 'react-router';
import { formatList, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { given } from '../../kit/use-form.js';
import { isolate } from '../plan/isolate.js';
import { useCity } from '../../session/city-context.js';
import { PeopleTabs } from './people-tabs.js';

type Pair = components['schemas']['DuplicatePair'];
interface Joining { readonly kind: 'merge' | 'unmerge'; readonly id: string; readonly intoId: string }
interface Telling { readonly kind: 'apart' | 'alike'; readonly oneId: string; readonly otherId: string }
type Decision = Joining | Telling;

/** Entries that look like one, side by side; whatever is decided can be taken back. */
export default function DuplicatesPage() {
  const { t } = useMessages();
  const { slug } = useCity();
  const pairs = useList(['duplicates', slug, 'pairs'], (after) => taken(api.GET('/api/v1/cities/{city}/duplicates', { params: { path: { city: slug }, query: given({ after: after ?? '' }) } })));
  const [last, setLast] = useState<{ decision: Decision; words: string }>();
  const decide = useDecision(slug);
  const press = (decision: Decision, words: string): void => {
    setLast({ decision, words });
    decide.send(decision);
  };
  return (
    <>
      <PageHeading title={t('offices.duplicates')} tab={t('offices.duplicatesTab')} />
      <PeopleTabs />
      {last === undefined || decide.busy || decide.problem !== null ? null : <UndoNotice undo={() => { decide.send(undone(last.decision)); setLast(undefined); }}>{last.words}</UndoNotice>}
      {decide.problem === null ? null : <output className="cp-notice" data-kind="problem">{t('directory.problem.party.merged')}</output>}
      <ListMore read={pairs} empty={<EmptyState>{t('offices.noDuplicates')}</EmptyState>}>
        {(rows) => <ul className="cw-pairs">{rows.map((pair) => <PairRow key={pair.oneId + pair.otherId} pair={pair} press={press} busy={decide.busy} />)}</ul>}
      </ListMore>
      <Joined part={(decision) => { setLast(undefined); decide.send(decision); }} />
    </>
  );
}

function PairRow({ pair, press, busy }: { pair: Pair; press: (decision: Decision, words: string) => void; busy: boolean }) {
  const { t, locale } = useMessages();
  const reasons = formatList(pair.reasons.map((reason) => t(`offices.reasons.${reason as 'name'}`)), locale);
  const { oneId, otherId } = pair;
  const one = { id: oneId, name: pair.oneName, about: pair.oneAbout };
  const other = { id: otherId, name: pair.otherName, about: pair.otherAbout };
  const keep = (stays: typeof one, goes: typeof one) => () => press({ kind: 'merge', id: goes.id, intoId: stays.id }, t('offices.joinedNow', { name: isolate(goes.name), into: isolate(stays.name) }));
  return (
    <li>
      <p className="cw-quiet">{t('offices.alike', { reasons })}</p>
      <div className="cw-pair-sides">
        <Side pair={pair} side={one} keep={keep(one, other)} busy={busy} />
        <Side pair={pair} side={other} keep={keep(other, one)} busy={busy} />
      </div>
      <Press kind="quiet" busy={busy} press={() => press({ kind: 'apart', oneId, otherId }, t('offices.apartNow'))}>{t('offices.twoOfThem')}</Press>
    </li>
  );
}

function Side({ pair, side, keep, busy }: { pair: Pair; side: { id: string; name: string; about: string | null }; keep: () => void; busy: boolean }) {
  const { t } = useMessages();
  const { to } = useCity();
  const folder = { person: 'people', organization: 'organizations', office: 'offices' }[pair.kind];
  return (
    <section>
      <h3><Link to={to(`${folder}/${side.id}`)} dir="auto">{side.name}</Link></h3>
      {side.about === null ? null : <p className="cw-quiet" dir="auto">{side.about}</p>}
      <Press busy={busy} press={keep}>{t('offices.keepThis')}<span className="usa-sr-only">: {side.name}</span></Press>
    </section>
  );
}

function Joined({ part }: { part: (decision: Decision) => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const joined = useList(['duplicates', slug, 'joined'], (after) => taken(api.GET('/api/v1/cities/{city}/duplicates/joined', { params: { path: { city: slug }, query: given({ after: after ?? '' }) } })));
  return (
    <Section title={t('offices.joined')}>
      <ListMore read={joined} empty={<EmptyState>{t('offices.noJoined')}</EmptyState>}>
        {(rows) => (
          <ul className="cw-rows">
            {rows.map((row) => <li key={row.id}><span dir="auto">{row.name}</span> <span className="cw-quiet">{t('offices.joinedInto', { name: isolate(row.into) })}</span> <Press kind="quiet" press={() => part({ kind: 'unmerge', id: row.id, intoId: row.intoId })}>{t('offices.part')}</Press></li>)}
          </ul>
        )}
      </ListMore>
    </Section>
  );
}

/** What takes a decision back. */
function undone(decision: Decision): Decision {
  return 'oneId' in decision ? { ...decision, kind: 'alike' } : { ...decision, kind: 'unmerge' };
}

function useDecision(slug: string) {
  return useSend(async (decision: Decision, key: string): Promise<void> => {
    if ('oneId' in decision) {
      const { oneId, otherId } = decision;
      await taken(api.PUT('/api/v1/cities/{city}/duplicates/apart', { params: { path: { city: slug } }, body: { oneId, otherId, apart: decision.kind === 'apart' } }));
      return;
    }
    const params = { path: { city: slug, id: decision.id } };
    if (decision.kind === 'merge') await taken(api.POST('/api/v1/cities/{city}/parties/{id}/merge', { params, body: { intoId: decision.intoId }, headers: once(key) }));
    else await taken(api.POST('/api/v1/cities/{city}/parties/{id}/unmerge', { params, headers: once(key) }));
  }, { refresh: [['duplicates', slug], ['people', slug], ['organizations', slug], ['offices', slug]] });
}
