import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { useSend } from '../../api/use-send.js';
import { Await } from '../../kit/await.js';
import { Notice } from '../../kit/notice.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { problemSentence } from '../../kit/problem-sentence.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { CalendarAddress } from './calendar-address.js';
import { CalendarLinkRow } from './calendar-link-row.js';

/** How do meetings get into my calendar? Secret addresses of my own, and the public one. */
export default function MyCalendarPage() {
  const messages = useMessages();
  const { t } = messages;
  const { slug, to } = useCity();
  const [params] = useSearchParams();
  const bodyId = params.get('body');
  const links = useRead(['calendar-links', slug], () => taken(api.GET('/api/v1/cities/{city}/calendar-links', { params: { path: { city: slug } } })));
  const [made, setMade] = useState<{ readonly url: string; readonly bodyId: string | null } | null>(null);
  const make = useSend((of: string | null) => taken(api.POST('/api/v1/cities/{city}/calendar-links', { params: { path: { city: slug } }, body: { bodyId: of } })), {
    refresh: [['calendar-links', slug]], done: ({ url }, of) => setMade({ url, bodyId: of }),
  });
  return (
    <>
      <PageHeading title={t('calendar.title')} lead={t('calendar.lead')} up={{ to: to('settings'), label: t('settings.home') }} />
      {make.problem === null ? null : <Notice problem><p>{problemSentence(make.problem, messages)}</p></Notice>}
      <Await read={links}>
        {({ items, publicUrl }) => {
          const own = items.find((link) => link.bodyId === null);
          const single = items.filter((link) => link.bodyId !== null);
          return (
            <>
              <Section title={t('calendar.mine')}>
                {made !== null && made.bodyId === null ? <CalendarAddress url={made.url} /> : null}
                {own === undefined ? <p>{t('calendar.mineNone')}</p> : <ul className="cw-rows"><CalendarLinkRow link={own} ended={() => setMade(null)} /></ul>}
                <Press kind={own === undefined ? 'first' : 'second'} busy={make.busy} press={() => make.send(null)}>{t(own === undefined ? 'calendar.make' : 'calendar.renew')}</Press>
              </Section>
              <Section title={t('calendar.bodies')}>
                {made === null || made.bodyId === null ? null : <CalendarAddress url={made.url} />}
                {single.length === 0 && bodyId === null ? <p className="cw-quiet">{t('calendar.bodiesNone')}</p> : null}
                <ul className="cw-rows">{single.map((link) => <CalendarLinkRow key={link.id} link={link} ended={() => setMade(null)} />)}</ul>
                {bodyId === null ? null : <Press busy={make.busy} press={() => make.send(bodyId)}>{t('calendar.thisBodyMake')}</Press>}
              </Section>
              <Section title={t('calendar.publicTitle')}>
                <p>{t('calendar.publicLead')}</p>
                <p><a href={publicUrl} dir="ltr">{publicUrl}</a></p>
              </Section>
            </>
          );
        }}
      </Await>
    </>
  );
}
