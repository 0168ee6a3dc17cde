import { Link, useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { PasswordField } from '../../kit/password-field.js';
import { useForm } from '../../kit/use-form.js';
import { useToken } from './use-token.js';

/** Chooses a new password with the link from the email. */
export default function NewPasswordPage() {
  const { t } = useMessages();
  const token = useToken();
  const navigate = useNavigate();
  const form = useForm({
    id: 'password',
    initial: { password: '' },
    keep: false,
    send: ({ password }, key) => taken(api.POST('/api/v1/password-resets/completion', { body: { token, password }, headers: once(key) })),
    done: () => void navigate('/sign-in', { state: { changed: true } }),
  });
  return (
    <>
      <PageHeading title={t('signin.resetTitle')} />
      <Form form={form} button={t('signin.resetButton')} beside={<Link to="/forgot-password">{t('app.freshLink')}</Link>}>
        <PasswordField form={form} name="password" autoComplete="new-password" label={t('signin.newPassword')} hint={t('signin.passwordHint')} />
      </Form>
    </>
  );
}
