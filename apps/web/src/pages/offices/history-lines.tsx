import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import { isolate } from '../plan/isolate.js';
import { useCity } from '../../session/city-context.js';
import type { History } from './use-institutions.js';

type Named = NonNullable<History['head']>;

/** A name that leads to its own page. */
export function NameOf({ party }: { party: Named }) {
  const { to } = useCity();
  const folder = { person: 'people', organization: 'organizations', office: 'offices', seat: null }[party.kind];
  return folder === null ? <span dir="auto">{party.name}</span> : <Link to={to(`${folder}/${party.id}`)} dir="auto">{party.name}</Link>;
}

/** "Executive Order 38, executive order · 2009 · source". */
export function ActLine({ act, because = false }: { act: History['acts'][number]; because?: boolean }) {
  const { t } = useMessages();
  const { partly } = useDates();
  const kind = act.label ?? t(`offices.mechanisms.${act.mechanism as 'ordinance'}`);
  const name = act.title === null ? kind : `${isolate(act.title)}, ${kind}`;
  return (
    <span className={act.inForce || because ? undefined : 'cw-quiet'}>
      {because ? t('offices.because', { act: name }) : name} · {act.doneOn === null ? t('offices.noYear') : partly(act.doneOn)}
      {act.endedOn === null ? null : <> · {t('offices.until', { date: partly(act.endedOn) })}</>}
      {act.votesFor === null || act.votesAgainst === null ? null : <> · {t('offices.votes', { yes: act.votesFor, no: act.votesAgainst })}</>}
      {act.inForce ? null : <> · {t('offices.notInForce')}</>}
      {act.sourceUrl === null ? null : <> · <a href={act.sourceUrl} rel="noreferrer">{act.sourceKind === null ? t('offices.sourceLink') : t(`offices.sources.${act.sourceKind}`)}</a></>}
    </span>
  );
}

/** "2014: called Office of …". What held on the day looked at stands in bold. */
export function ChangeText({ line }: { line: History['changes'][number] }) {
  const { t } = useMessages();
  const { partly } = useDates();
  const words = useWords(line);
  return (
    <span>
      {line.fromOn === null ? t('offices.ever') : partly(line.fromOn)} · {line.standing ? <b>{words}</b> : words}
      {line.sourceUrl === null ? null : <> · <a href={line.sourceUrl} rel="noreferrer">{t('offices.sourceLink')}</a></>}
      {line.note === null ? null : <> · <span dir="auto">{line.note}</span></>}
    </span>
  );
}

function useWords({ about, name, state, other }: History['changes'][number]): string {
  const { t } = useMessages();
  const who = other === null ? null : isolate(other.name);
  if (about === 'name') return t('offices.tellName', { name: isolate(name ?? '') });
  if (about === 'state') return state === 'merged' && who !== null ? t('offices.tellMerged', { name: who }) : t('offices.tellState', { state: state === null ? '' : t(`offices.states.${state}`) });
  if (about === 'placement') return who === null ? t('offices.tellNoPlacement') : t('offices.tellPlacement', { name: who });
  if (about === 'supervisor') return who === null ? t('offices.tellNoSupervisor') : t('offices.tellSupervisor', { name: who });
  return who === null ? t('offices.tellNoHead') : t('offices.tellHead', { name: who });
}
