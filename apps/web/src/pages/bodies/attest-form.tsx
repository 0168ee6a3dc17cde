import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { bodyKeys, type Body } from './use-body.js';

/** Met or not, who says so, and the day. There is no field for a number or a name, and there will be none. */
export function AttestForm({ body, aimId, close }: { body: Body; aimId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const form = useForm({
    id: `attest.${aimId}`,
    initial: { met: '', attestedBy: body.appointingAuthority ?? '', attestedOn: today },
    send: ({ met, attestedBy, attestedOn }, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/aims/{part}/attestations', {
      params: { path: { city: slug, id: body.id, part: aimId } }, body: { ...(met === '' ? {} : { met: met === 'yes' }), attestedBy, ...(attestedOn === '' ? {} : { attestedOn }) } as { met: boolean; attestedBy: string }, headers: once(key),
    })),
    refresh: bodyKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('people.attestButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <ChoicesField form={form} name="met" label={t('people.attestMet')} options={[{ value: 'yes', label: t('people.met') }, { value: 'no', label: t('people.unmet') }]} />
      <TextField form={form} name="attestedBy" label={t('people.attestedBy')} hint={t('people.attestedByHint')} />
      <TextField form={form} name="attestedOn" type="date" label={t('forms.date')} />
    </Form>
  );
}
