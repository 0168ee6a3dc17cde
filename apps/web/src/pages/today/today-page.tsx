import { daysBetween, formatDate, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { RequestRows } from '../requests/request-rows.js';
import { Ahead } from './ahead.js';
import { AtHand } from './at-hand.js';
import { MyMeetings } from './my-meetings.js';
import { Since } from './since.js';
import { DutyRow } from './duty-row.js';
import { TomorrowRow } from './tomorrow-row.js';

/** Days ahead that already count as now. */
const SOON = 7;

/** What needs me today, first; then what goes out tomorrow; then what comes. */
export default function TodayPage() {
  const { t, locale } = useMessages();
  const { slug, may, today, personId, to } = useCity();
  // The mayor's side comes here for one page.
  const briefOnly = may('reporting.brief.read') && !may('duties.step.read');
  const read = useRead(['duties', slug, 'today'], () => readToday(slug, may));
  return (
    <Await read={read} page>
      {({ duties, tomorrow, unassigned, cases }) => {
        const now = duties.items.filter((duty) => duty.dueOn === null || daysBetween(today, duty.dueOn) <= SOON);
        const later = duties.items.filter((duty) => !now.includes(duty));
        // A reminder of my own to-do, to myself, is nothing to decide.
        const letters = tomorrow.items.filter((step) => step.to.some((reader) => reader.personId !== personId));
        const needs = now.length + letters.length + unassigned.items.length;
        return (
          <>
            <PageHeading title={formatDate(today, locale, { today, weekday: true })} tab={t('frame.today')} lead={t('app.today.needs', { count: needs })} next={briefOnly ? <NextStep to={to('mayor')}>{t('app.today.mayorPage')}</NextStep> : undefined} />
            {now.length === 0 ? null : <Section title={t('app.today.owed')}><ul className="cw-rows">{now.map((duty, at) => <DutyRow key={duty.id} duty={duty} weight={at === 0 ? 'first' : 'second'} />)}</ul></Section>}
            {letters.length === 0 ? null : <Section title={t('app.today.tomorrow')}><ul className="cw-rows">{letters.map((step) => <TomorrowRow key={step.id} step={step} morning={tomorrow.morning} />)}</ul></Section>}
            {unassigned.items.length === 0 ? null : <Section title={t('app.today.unassigned')}><RequestRows rows={unassigned.items} /></Section>}
            {needs === 0 && cases.items.length === 0 ? <EmptyState next={may('convening.case.open') ? <NextStep to={to('cases/new')}>{t('app.cases.open')}</NextStep> : undefined}>{t('app.today.firstCase')}</EmptyState> : null}
            {later.length === 0 ? null : <Section title={t('app.today.later')}><ul className="cw-rows">{later.map((duty) => <DutyRow key={duty.id} duty={duty} weight="quiet" />)}</ul></Section>}
            {may('casework.file.read') ? <Since /> : null}
            <MyMeetings />
            <Ahead cases={cases.items} />
            {may('duties.step.read') ? <AtHand /> : null}
          </>
        );
      }}
    </Await>
  );
}

/** Everything Today shows, in one go: the page is not built up piece by piece before the reader's eyes. */
async function readToday(city: string, may: (permission: string) => boolean) {
  const path = { city };
  const none = { items: [], next: null };
  const [duties, tomorrow, unassigned, cases] = await Promise.all([
    taken(api.GET('/api/v1/cities/{city}/duties/mine', { params: { path, query: { limit: 50 } } })),
    may('duties.step.read') ? taken(api.GET('/api/v1/cities/{city}/duties/tomorrow', { params: { path } })) : { items: [], morning: '', more: false },
    may('casework.requests.handle') ? taken(api.GET('/api/v1/cities/{city}/requests', { params: { path, query: { view: 'unassigned', limit: 20 } } })).then((page) => ({ items: page.items.filter((one) => one.state === 'open') })) : none,
    may('casework.cases.read') ? taken(api.GET('/api/v1/cities/{city}/cases', { params: { path, query: { state: 'open', limit: 50 } } })) : none,
  ]);
  return { duties, tomorrow, unassigned, cases };
}
