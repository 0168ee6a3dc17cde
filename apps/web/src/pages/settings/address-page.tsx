import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { usePlace } from '../../frame/place.js';
import { useCity } from '../../session/city-context.js';
import { useSession } from '../../session/session-provider.js';

/** Where does the public find us? The address below which all pages of the city stand. */
export default function AddressPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const shown = `${window.location.host}/${slug}/`;
  return (
    <>
      <PageHeading title={t('settings.address')} up={{ to: to('settings'), label: t('settings.home') }} lead={t('settings.addressNow', { address: `\u2066${shown}\u2069` })} />
      {may('directory.city.change') ? <AddressForm key={slug} /> : null}
    </>
  );
}

function AddressForm() {
  const { t } = useMessages();
  const { slug, version } = useCity();
  const { announce } = usePlace();
  const { askAgain } = useSession();
  const navigate = useNavigate();
  const form = useForm({
    id: 'address',
    initial: { slug },
    send: (body) => taken(api.PATCH('/api/v1/cities/{city}', { params: { path: { city: slug } }, body: { ...body, version } })),
    refresh: [['city']],
    done: (_, given) => {
      announce(t('settings.addressSaved', { address: `\u2066${window.location.host}/${given.slug}/\u2069` }));
      askAgain();
      void navigate(`/${given.slug}/settings/address`, { replace: true });
    },
  });
  return (
    <Form form={form} button={t('settings.addressSave')}>
      <TextField form={form} name="slug" label={t('settings.addressField')} hint={t('settings.addressHint')} autoComplete="off" dir="ltr" />
    </Form>
  );
}
