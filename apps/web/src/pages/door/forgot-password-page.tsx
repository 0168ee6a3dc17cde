import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';

/** How long a link for a new password works, as the API keeps it. */
const MINUTES = 60;

/** Asks for a link; the answer is the same for known and unknown addresses. */
export default function ForgotPasswordPage() {
  const { t } = useMessages();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    id: 'forgot',
    initial: { email: '' },
    keep: false,
    send: (body, key) => taken(api.POST('/api/v1/password-resets', { body, headers: once(key) })),
    done: (_, { email }) => setSentTo(email),
  });
  const up = { to: '/sign-in', label: t('signin.title') };
  if (sentTo !== undefined) return <><PageHeading up={up} title={t('signin.forgotTitle')} /><Notice><p>{t('signin.forgotSent', { email: sentTo, minutes: MINUTES })}</p></Notice></>;
  return (
    <>
      <PageHeading up={up} title={t('signin.forgotTitle')} lead={t('signin.forgotLead')} />
      <Form form={form} button={t('signin.forgotButton')}>
        <TextField form={form} name="email" type="email" autoComplete="username" label={t('signin.email')} />
      </Form>
    </>
  );
}
