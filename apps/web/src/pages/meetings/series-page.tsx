import { useState } from 'react';
import { useParams } from 'react-router';
import { formatTime, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList, useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { ContinueSeriesForm } from './continue-series-form.js';
import { EndSeriesForm } from './end-series-form.js';
import { MeetingRows } from './meeting-rows.js';

export type Series = components['schemas']['SeriesResponse'];

/** One series: its meetings, and how it changes from a day on or ends. */
export default function SeriesPage() {
  const { slug } = useCity();
  const { bodyId = '', seriesId = '' } = useParams();
  const read = useRead(['meetings', slug, 'series', bodyId, seriesId], () => readSeries(slug, bodyId, seriesId));
  return <Await read={read}>{({ series, mayRun, body }) => <Shown key={`${series.id}.${series.version}`} series={series} mayRun={mayRun} bodyId={bodyId} body={body} />}</Await>;
}

async function readSeries(city: string, id: string, seriesId: string) {
  const path = { city, id };
  const [series, body] = await Promise.all([
    taken(api.GET('/api/v1/cities/{city}/meeting-series/{id}', { params: { path: { city, id: seriesId } } })),
    taken(api.GET('/api/v1/cities/{city}/bodies/{id}', { params: { path } })),
  ]);
  return { series, mayRun: body.may.runMeetings, body: body.name };
}

function Shown({ series, mayRun, bodyId, body }: { series: Series; mayRun: boolean; bodyId: string; body: string }) {
  const { t, locale } = useMessages();
  const { slug, to } = useCity();
  const { when, day } = useDates();
  const [doing, setDoing] = useState<'change' | 'end'>();
  const meetings = useList(['meetings', slug, 'of-series', series.id], (after) => taken(api.GET('/api/v1/cities/{city}/meetings', { params: { path: { city: slug }, query: { seriesId: series.id, ...(after === undefined ? {} : { after }) } } })));
  const stands = series.endedOn !== null ? t('assembly.seriesEnded', { date: day(series.endedOn) }) : series.nextOn === null ? t('assembly.seriesNone') : t('assembly.seriesLine', { next: when(series.nextOn), coming: series.coming });
  const close = () => setDoing(undefined);
  return (
    <>
      <PageHeading title={series.title} up={{ to: to(`bodies/${bodyId}`), label: body }} lead={<>{stands} {t('assembly.seriesTime', { minutes: series.minutes, time: formatTime(series.startsTime, locale) })}{series.place === null ? null : <> · <span dir="auto">{series.place}</span></>}</>} />
      {mayRun && series.state === 'running' ? (
        <div className="cp-actions">
          <Press kind="quiet" expanded={doing === 'change'} press={() => setDoing(doing === 'change' ? undefined : 'change')}>{t('assembly.seriesChange')}</Press>
          <Press kind="quiet" expanded={doing === 'end'} press={() => setDoing(doing === 'end' ? undefined : 'end')}>{t('assembly.seriesEnd')}</Press>
        </div>
      ) : null}
      {doing === 'change' ? <ContinueSeriesForm series={series} bodyId={bodyId} close={close} /> : null}
      {doing === 'end' ? <EndSeriesForm series={series} close={close} /> : null}
      <Section title={t('meetings.coming')}>
        {mayRun ? <p className="cw-quiet">{t('assembly.seriesOneHint')}</p> : null}
        <ListMore read={meetings} empty={<EmptyState>{t('assembly.seriesNone')}</EmptyState>}>{(rows) => <MeetingRows rows={rows} />}</ListMore>
      </Section>
    </>
  );
}
