import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Series } from './series-page.js';
import { meetingKeys } from './use-meeting.js';

/** No meeting from a day on, with the reason. */
export function EndSeriesForm({ series, close }: { series: Series; close: () => void }) {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const form = useForm({
    id: `series.end.${series.id}`,
    initial: { fromOn: today, reason: '', version: series.version },
    send: (values, key) => taken(api.POST('/api/v1/cities/{city}/meeting-series/{id}/end', { params: { path: { city: slug, id: series.id } }, body: values, headers: once(key) })),
    refresh: meetingKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('assembly.seriesEnd')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="fromOn" type="date" label={t('assembly.seriesEndFrom')} hint={t('assembly.seriesEndHint')} />
      <TextField form={form} name="reason" label={t('assembly.seriesEndReason')} />
    </Form>
  );
}
