import { useNavigate } from 'react-router';
import { useMessages, type MessageId } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { PasswordField } from '../../kit/password-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useLanguage } from '../../session/language-provider.js';
import { useSession } from '../../session/session-provider.js';
import { useToken } from './use-token.js';

/** Takes an invitation: choose a password once, and you are in. */
export default function InvitationPage() {
  const token = useToken();
  const offer = useRead(['invitation', token], () => taken(api.GET('/api/v1/invitations/{token}', { params: { path: { token } } })));
  return <Await read={offer} page>{(data) => <Offer token={token} offer={data} />}</Await>;
}

function Offer({ token, offer }: { token: string; offer: components['schemas']['OfferedInvitationResponse'] }) {
  const { t } = useMessages();
  const { language } = useLanguage();
  const { askAgain } = useSession();
  const navigate = useNavigate();
  const form = useForm({
    id: 'invitation',
    initial: { email: offer.email, password: '' },
    keep: false,
    send: (body, key) => taken(api.POST('/api/v1/invitations/{token}', { params: { path: { token } }, body: { ...body, language }, headers: once(key) })),
    done: () => {
      askAgain();
      void navigate('/', { replace: true });
    },
  });
  const role = t(`identity.role.${offer.role}` as MessageId);
  return (
    <>
      <PageHeading title={t('app.invitation.title', { city: offer.city })} lead={t('signin.inviteRole', { role })} />
      <p>{t('signin.inviteLead', { email: offer.email })}</p>
      <Form form={form} button={t('signin.inviteButton')}>
        <TextField form={form} name="email" type="email" autoComplete="username" label={t('signin.email')} hint={t('app.invitation.emailHint')} />
        <PasswordField form={form} name="password" autoComplete="new-password" label={t('signin.password')} hint={t('app.invitation.passwordHint')} />
      </Form>
    </>
  );
}
