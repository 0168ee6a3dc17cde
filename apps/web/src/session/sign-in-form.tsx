import { useMessages } from '#libs/ui';

import { api, once, taken } from '../api/client.js';
import { Form } from '../kit/form.js';
import { PasswordField } from '../kit/password-field.js';
import { TextField } from '../kit/text-field.js';
import { useForm } from '../kit/use-form.js';
import { useSession, type Session } from './session-provider.js';

/** Email and password; on the page and in the dialog of an ended session. */
export function SignInForm({ email = '', done }: { email?: string; done?: (session: Session) => void }) {
  const { t } = useMessages();
  const { signedIn } = useSession();
  const form = useForm({
    id: 'signin',
    initial: { email, password: '' },
    // A password is never written into the browser's storage.
    keep: false,
    send: (body, key) => taken(api.POST('/api/v1/session', { body, headers: once(key) })),
    done: (session) => {
      signedIn(session);
      done?.(session);
    },
  });
  return (
    <Form form={form} button={t('signin.button')}>
      <TextField form={form} name="email" type="email" autoComplete="username" label={t('signin.email')} />
      <PasswordField form={form} name="password" autoComplete="current-password" label={t('signin.password')} />
    </Form>
  );
}
