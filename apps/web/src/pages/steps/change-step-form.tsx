import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { stepReads, type Step } from '../items/use-item.js';
import { STEP_SAYS } from './step-says.js';

/** New words or dates; the former ones and the reason stay readable. */
export function ChangeStepForm({ step, close }: { step: Step; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `step.change.${step.id}`,
    initial: { title: step.title, body: step.body, promisedOn: step.promisedOn ?? '', startOn: step.startOn ?? '', reason: '', version: step.version },
    send: ({ title, body, promisedOn, startOn, reason, version }) => taken(api.PATCH('/api/v1/cities/{city}/steps/{id}', {
      params: { path: { city: slug, id: step.id } }, body: { title, body, reason, version, promisedOn: promisedOn || null, startOn: startOn || null },
    })),
    says: STEP_SAYS,
    refresh: stepReads(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('steps.changeButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('steps.changeTitle')} />
      <div className="cw-inline">
        <TextField form={form} name="promisedOn" type="date" label={t('steps.new.promised')} optional />
        <TextField form={form} name="startOn" type="date" label={t('steps.new.start')} optional />
      </div>
      <TextArea form={form} name="body" label={t('steps.new.body')} rows={2} optional />
      <TextField form={form} name="reason" label={t('forms.reason')} hint={t('steps.reasonHint')} />
    </Form>
  );
}
