import { useMessages, type MessageId } from '#libs/ui';

import { usePlace } from '../../frame/place.js';
import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useLanguage } from '../../session/language-provider.js';

/** Roles that hold for the whole city; seats of a body are given where the body is. */
const ROLES = ['convener', 'director', 'executive', 'core_partner', 'facilitator', 'researcher', 'technical_assistance', 'funder', 'clerk', 'administrator'] as const;

/** Invites somebody by email into a role. */
export function InviteForm({ close }: { close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { language } = useLanguage();
  const { announce } = usePlace();
  const form = useForm({
    id: 'invite',
    initial: { email: '', role: '' },
    send: ({ email, role }, key) => taken(api.POST('/api/v1/cities/{city}/invitations', { params: { path: { city: slug } }, body: { email, role: role as 'clerk', language }, headers: once(key) })),
    refresh: [['access', slug]],
    done: (_, { email }) => {
      announce(t('app.access.invited', { email }));
      close();
    },
  });
  return (
    <Form form={form} button={t('app.access.sendInvitation')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="email" type="email" label={t('signin.email')} hint={t('app.access.emailHint')} />
      <SelectField form={form} name="role" label={t('app.access.role')} options={ROLES.map((value) => ({ value, label: t(`identity.role.${value}` as MessageId) }))} />
    </Form>
  );
}
