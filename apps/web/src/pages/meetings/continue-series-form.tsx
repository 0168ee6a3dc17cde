import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { choiceOf, ruleOf } from './recurrence-choices.js';
import { SeriesFields } from './series-fields.js';
import type { Series } from './series-page.js';
import { meetingKeys } from './use-meeting.js';

/** Another rule, time or place from a day on. */
export function ContinueSeriesForm({ series, bodyId, close }: { series: Series; bodyId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug, to, today } = useCity();
  const navigate = useNavigate();
  const choice = choiceOf(series.rule);
  const form = useForm({
    id: `series.continue.${series.id}`,
    initial: {
      title: series.title, ...(choice ?? { every: '', which: '', weekday: '' }), startsOn: today, startsTime: series.startsTime, minutes: String(series.minutes),
      place: series.place ?? '', onlineUrl: series.onlineUrl ?? '', reason: '', version: series.version,
    },
    send: (values, key) => taken(api.POST('/api/v1/cities/{city}/meeting-series/{id}/continuation', {
      params: { path: { city: slug, id: series.id } }, headers: once(key),
      body: {
        title: values.title, rule: ruleOf(values), fromOn: values.startsOn, startsTime: values.startsTime, minutes: Number(values.minutes),
        place: values.place || null, onlineUrl: values.onlineUrl || null, reason: values.reason || null, version: values.version,
      },
    })),
    refresh: meetingKeys(slug),
    done: ({ id }) => void navigate(to(`bodies/${bodyId}/series/${id}`)),
  });
  return (
    <Form form={form} button={t('assembly.seriesChangeButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {choice === null ? <p>{t('assembly.seriesOwnRule')}</p> : null}
      <SeriesFields form={form} firstDay={t('assembly.seriesFrom')} hint={t('assembly.seriesFromHint')} />
      <TextField form={form} name="reason" label={t('assembly.seriesReason')} hint={t('assembly.seriesReasonHint')} optional />
    </Form>
  );
}
