import { useNavigate, useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { ruleOf } from './recurrence-choices.js';
import { SeriesFields } from './series-fields.js';
import { meetingKeys } from './use-meeting.js';

/** Plans meetings that recur: how often, on which day, at what time; the days are shown before anything is planned. */
export default function PlanSeriesPage() {
  const { t } = useMessages();
  const { slug, to, zone, today } = useCity();
  const { bodyId = '' } = useParams();
  const navigate = useNavigate();
  const form = useForm({
    id: `series.new.${bodyId}`,
    initial: { title: '', every: 'month', which: '', weekday: '', startsOn: today, startsTime: '10:00', minutes: '90', place: '', onlineUrl: '' },
    send: (values, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/series', {
      params: { path: { city: slug, id: bodyId } }, headers: once(key),
      body: { title: values.title, rule: ruleOf(values), startsOn: values.startsOn, startsTime: values.startsTime, minutes: Number(values.minutes), zone, place: values.place || null, onlineUrl: values.onlineUrl || null },
    })),
    refresh: meetingKeys(slug),
    done: () => void navigate(to(`bodies/${bodyId}`)),
  });
  return (
    <>
      <PageHeading title={t('assembly.seriesTitle')} tab={t('assembly.planSeries')} up={{ to: to(`bodies/${bodyId}`), label: t('people.committee') }} />
      <Form form={form} button={t('assembly.planSeries')}>
        <SeriesFields form={form} firstDay={t('assembly.startsOn')} />
      </Form>
    </>
  );
}
