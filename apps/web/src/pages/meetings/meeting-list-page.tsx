import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList, useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { TabLinks } from '../../kit/tab-links.js';
import { useCity } from '../../session/city-context.js';
import { FindMeeting } from './find-meeting.js';
import { MeetingRows } from './meeting-rows.js';
import { OwedRow } from './owed-row.js';

const TODO = 'bodies.todo';

/** What I have to be at and what I took on, first; then all meetings. */
export default function MeetingListPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const mine = useRead(['meetings', slug, 'mine'], () => readMine(slug));
  return (
    <Await read={mine}>
      {({ meetings, owed }) => (
        <>
          <PageHeading
            title={t('meetings.title')} tab={t('frame.meetings')} lead={t('meetings.lead', { meetings: meetings.length, owed: owed.length })}
            next={may('bodies.meeting.run') ? <NextStep to={to('meetings/new')}>{t('people.planMeeting')}</NextStep> : undefined}
          />
          {owed.length === 0 ? null : <Section title={t('meetings.owed')}><ul className="cw-rows">{owed.map((duty) => <OwedRow key={duty.id} duty={duty} />)}</ul></Section>}
          {meetings.length === 0 ? null : <Section title={t('meetings.mine')}><MeetingRows rows={meetings} /></Section>}
          <All />
        </>
      )}
    </Await>
  );
}

async function readMine(city: string) {
  const path = { city };
  const [meetings, duties] = await Promise.all([
    taken(api.GET('/api/v1/cities/{city}/meetings', { params: { path, query: { mine: 'yes', limit: 5 } } })),
    taken(api.GET('/api/v1/cities/{city}/duties/mine', { params: { path, query: { limit: 200 } } })),
  ]);
  return { meetings: meetings.items, owed: duties.items.filter((duty) => duty.kind === TODO) };
}

function All() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const [params] = useSearchParams();
  const when = params.get('when') === 'past' ? 'past' : 'coming';
  const words = params.get('q') ?? '';
  const meetings = useList(['meetings', slug, 'all', when, words], (after) => taken(api.GET('/api/v1/cities/{city}/meetings', { params: { path: { city: slug }, query: { when, ...(words === '' ? {} : { q: words }), ...(after === undefined ? {} : { after }) } } })));
  return (
    <Section title={t('meetings.all')}>
      <TabLinks label={t('meetings.all')} tabs={[{ to: to('meetings'), label: t('meetings.coming') }, { to: to('meetings?when=past'), label: t('meetings.past') }]} />
      <FindMeeting words={words} when={when} />
      <ListMore read={meetings} empty={<EmptyState>{t(words !== '' ? 'assembly.found' : when === 'past' ? 'meetings.noPast' : 'people.noMeetingPlanned')}</EmptyState>}>{(rows) => <MeetingRows rows={rows} />}</ListMore>
    </Section>
  );
}
