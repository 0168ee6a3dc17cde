import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

type State = components['schemas']['AddOfficeRequest']['state'];

const STATES = ['proposed', 'announced', 'active', 'dormant', 'closed'] as const;

/** An office with what is known at once; its founding and changes come on its own page. */
export default function AddOfficePage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const form = useForm({
    id: 'office.new',
    initial: { name: '', state: 'active', fromOn: '', placedUnderId: '', headPersonId: '', supervisorPersonId: '' },
    send: ({ name, state, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/offices', {
      params: { path: { city: slug } }, headers: once(key),
      body: { name, state: state as State, fromOn: rest.fromOn || null, placedUnderId: rest.placedUnderId || null, headPersonId: rest.headPersonId || null, supervisorPersonId: rest.supervisorPersonId || null },
    })),
    refresh: [['offices', slug]],
    done: ({ id }) => void navigate(to(`offices/${id}`)),
  });
  return (
    <>
      <PageHeading title={t('offices.addTitle')} tab={t('offices.add')} lead={t('offices.addLead')} up={{ to: to('offices'), label: t('offices.tab') }} />
      <Form form={form} button={t('offices.add')}>
        <TextField form={form} name="name" label={t('people.name')} autoComplete="off" />
        <SelectField form={form} name="state" label={t('offices.state')} options={STATES.map((value) => ({ value, label: t(`offices.states.${value}`) }))} />
        <TextField form={form} name="fromOn" label={t('offices.since')} hint={t('offices.sinceHint')} optional autoComplete="off" />
        <ChooserField form={form} name="placedUnderId" label={t('offices.sits')} asked={{ kind: 'institution' }} optional />
        <ChooserField form={form} name="headPersonId" label={t('offices.head')} asked={{ kind: 'person' }} optional />
        <ChooserField form={form} name="supervisorPersonId" label={t('offices.supervisor')} asked={{ kind: 'person' }} optional />
      </Form>
    </>
  );
}
