import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { usePartyNames } from '../../kit/party-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { stepReads, type Step } from '../items/use-item.js';
import { LeadFields, leadOf } from './lead-fields.js';
import { STEP_SAYS } from './step-says.js';

/** Somebody else leads from now on, in one press. */
export function HandOffForm({ step, close }: { step: Step; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const names = usePartyNames();
  const form = useForm({
    id: `step.handoff.${step.id}`,
    initial: { lead: '', leadPersonId: '', reason: '', version: step.version },
    send: async ({ lead, leadPersonId, reason, version }, key) => taken(api.POST('/api/v1/cities/{city}/steps/{id}/hand-off', {
      params: { path: { city: slug, id: step.id } }, headers: once(key),
      body: { leadPartyId: leadOf(names, lead), leadPersonId: leadPersonId || null, version, ...(reason === '' ? {} : { reason }) },
    })),
    says: STEP_SAYS,
    refresh: stepReads(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('steps.handOffButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <p>{t('steps.handOffHint')}</p>
      <LeadFields form={form} names={names} />
      <TextField form={form} name="reason" label={t('forms.reason')} optional />
    </Form>
  );
}
