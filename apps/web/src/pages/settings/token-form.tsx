import { useMessages, type MessageId } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

/** A program never administers. */
const ROLES = ['researcher', 'technical_assistance', 'funder', 'clerk', 'executive', 'core_partner', 'facilitator', 'director', 'convener'] as const;
const DAYS = [30, 90, 366] as const;

/** Makes a token; its secret goes to the page once and is kept nowhere. */
export function TokenForm({ close, made }: { close: () => void; made: (secret: string) => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: 'token',
    initial: { name: '', role: '', days: '90' },
    send: ({ name, role, days }, key) => taken(api.POST('/api/v1/cities/{city}/tokens', { params: { path: { city: slug } }, body: { name, role: role as 'clerk', days: Number(days) }, headers: once(key) })),
    refresh: [['tokens', slug]],
    done: ({ token }) => {
      made(token);
      close();
    },
  });
  return (
    <Form form={form} button={t('settings.tokenMake')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="name" label={t('settings.tokenName')} autoComplete="off" />
      <SelectField form={form} name="role" label={t('app.access.role')} options={ROLES.map((value) => ({ value, label: t(`identity.role.${value}` as MessageId) }))} />
      <SelectField form={form} name="days" label={t('settings.tokenDays')} options={DAYS.map((count) => ({ value: String(count), label: t('settings.tokenDaysCount', { count }) }))} />
    </Form>
  );
}
