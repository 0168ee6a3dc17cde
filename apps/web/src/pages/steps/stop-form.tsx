import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { stepReads, type Step } from '../items/use-item.js';
import { STEP_SAYS } from './step-says.js';

/** Given up, with a reason that everybody on the plan can read. */
export function StopForm({ step, close }: { step: Step; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `step.stop.${step.id}`,
    initial: { reason: '', version: step.version },
    send: (body) => taken(api.PATCH('/api/v1/cities/{city}/steps/{id}', { params: { path: { city: slug, id: step.id } }, body: { ...body, progress: 'stopped' } })),
    says: STEP_SAYS,
    refresh: stepReads(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('steps.act.stopButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="reason" label={t('forms.reason')} hint={t('steps.act.stopHint')} />
    </Form>
  );
}
