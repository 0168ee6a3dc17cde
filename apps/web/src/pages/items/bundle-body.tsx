import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatNumber, useMessages, type Messages } from '#libs/ui';

import { useCity } from '../../session/city-context.js';
import { isolate } from '../plan/isolate.js';
import { count, text, type Bundle } from './thread.js';
import { useKnotTitles } from './use-knot-titles.js';
import type { Item, Knot } from './use-item.js';

/** How many of a kind are shown when a knot is opened: the last ones. */
const SHOWN = 20;

/** What an opened knot shows, each in the words it was given. */
export function BundleBody({ bundle, item }: { bundle: Bundle; item: Item }) {
  const { kind, knots } = bundle;
  const shown = kind === 'comment' ? knots.slice(0, SHOWN) : kind === 'update' ? [...knots].reverse().slice(0, SHOWN) : knots;
  return <ul className="cw-knots">{shown.map((knot) => <li key={knot.subjectId}><KnotBody knot={knot} item={item} /></li>)}</ul>;
}

function KnotBody({ knot, item }: { knot: Knot; item: Item }) {
  const { t, locale } = useMessages();
  const { to } = useCity();
  const { dated } = useKnotTitles();
  const date = knot.at === null ? '' : dated(knot.at);
  switch (knot.kind) {
    case 'comment':
      return <Said words={knot.text === '' ? t('plan.knot.commentHidden') : knot.text} note={[text(knot, 'session'), date]} />;
    case 'gap':
      return <Said words={knot.text} note={[t('plan.knot.gapComments', { count: count(knot, 'comments') }), date]} />;
    case 'evidence':
      return <Said words={`${knot.title}${knot.text === '' ? '' : ` ${knot.text}`}`} note={[text(knot, 'source'), text(knot, 'place'), date]} />;
    case 'draft':
      return <Said head={t('plan.knot.draftNo', { no: count(knot, 'no'), date })} words={knot.text === '' ? knot.title : `${knot.title}\n${knot.text}`} note={[text(knot, 'note')]} />;
    case 'remark':
      return <Said words={knot.text} note={[text(knot, 'by'), t(text(knot, 'goesTo') === 'public' ? 'plan.knot.remarkPublic' : 'plan.knot.remarkStaff'), date]} />;
    case 'motion':
      return (
        <Said head={t('plan.knot.motionIn', { body: knot.title, date })} words={knot.text} note={[t('plan.knot.motionPresent', { present: count(knot, 'present'), abstain: count(knot, 'abstain') })]}>
          {text(knot, 'meetingId') === undefined ? null : <Link to={to(`meetings/${text(knot, 'meetingId')}`)}>{t('plan.knot.meeting')}</Link>}
        </Said>
      );
    case 'version':
      return (
        <Said words={knot.text} head={`${text(knot, 'number') ?? ''} ${knot.title}`.trim()} note={[`${t('plan.knot.checksum')} ${text(knot, 'checksum') ?? ''}`]}>
          <Link to={to(`plan/${item.caseId}/publish`)}>{t('plan.knot.versions')}</Link>
        </Said>
      );
    case 'step': case 'update':
      return <StepKnot knot={knot} item={item} date={date} />;
    case 'merged':
      return <Said words="" note={[date]}><Link to={to(`items/${knot.subjectId}`)}>{knot.title}</Link></Said>;
    case 'measure': case 'measurement':
      return <Said words={knot.text} note={[valueOf(knot, locale, t), text(knot, 'source'), date]}><Link to={to(`measures/${text(knot, 'measureId') ?? knot.subjectId}`)}>{knot.title}</Link></Said>;
    case 'report':
      return <Said words="" note={[date]}><Link to={to(`reports/${knot.subjectId}`)}>{knot.title}</Link></Said>;
    case 'request':
      return <Said words={knot.text} note={[date]}><Link to={to(`requests/${knot.subjectId}`)}>{knot.title}</Link></Said>;
    default:
      return <Said head={knot.title} words={knot.text} note={[date]} />;
  }
}

/** "41 percent, 2026", when something was measured. */
function valueOf(knot: Knot, locale: string, t: Messages['t']): string | undefined {
  const on = text(knot, 'on');
  return on === undefined ? undefined : t('measures.valueOn', { value: formatNumber(count(knot, 'value'), locale), unit: isolate(text(knot, 'unit') ?? ''), date: on.slice(0, 4) });
}

/** An action step, or what was said about one. */
function StepKnot({ knot, item, date }: { knot: Knot; item: Item; date: string }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { dated } = useKnotTitles();
  const stepId = text(knot, 'stepId') ?? knot.subjectId;
  const link = <Link to={to(`steps/${stepId}?item=${item.id}`)}>{knot.title}</Link>;
  if (knot.kind === 'step') {
    const promised = text(knot, 'promisedOn');
    return <Said words={knot.text} note={[text(knot, 'lead'), promised === undefined ? undefined : t('steps.mine.promised', { date: dated(promised) })]}>{link}</Said>;
  }
  const [expected, blocked] = [text(knot, 'forecastOn'), text(knot, 'blockedKind')];
  const note = [
    t('steps.update.answer', { answer: text(knot, 'answer') ?? '' }), expected === undefined ? undefined : t('steps.update.expected', { date: dated(expected) }),
    blocked === undefined ? undefined : t('steps.update.waiting', { kind: blocked }), date,
  ];
  return <Said words={knot.text} note={note}>{link}</Said>;
}

interface SaidProps {
  readonly head?: string;
  readonly words: string;
  readonly note: readonly (string | undefined)[];
  readonly children?: ReactNode;
}

function Said({ head, words, note, children }: SaidProps) {
  const notes = note.filter((one) => one !== undefined && one !== '');
  return (
    <>
      {head === undefined ? null : <p className="cw-knot-head" dir="auto">{head}</p>}
      {words === '' ? null : <p className="cw-prose" dir="auto">{words}</p>}
      {children === undefined || children === null ? null : <p>{children}</p>}
      {notes.length === 0 ? null : <p className="cw-meta">{notes.map((one) => <span key={one} dir="auto">{one}</span>)}</p>}
    </>
  );
}
