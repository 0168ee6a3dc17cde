import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { PartyField, usePartyNames } from '../../kit/party-field.js';
import { useForm } from '../../kit/use-form.js';
import { usePlace } from '../../frame/place.js';
import { useCity } from '../../session/city-context.js';
import { addresseeRoles, useAddresseeRoles, type Addressee, type AddresseeRole } from './use-addressees.js';

/** Names one person whom reports go to; the list keeps the order of the roles. */
export function AddresseeForm({ standing, close }: { standing: readonly Addressee[]; close: () => void }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { announce } = usePlace();
  const names = usePartyNames();
  const roleName = useAddresseeRoles();
  const form = useForm({
    id: 'addressee',
    initial: { role: standing.some(({ role }) => role === 'executive') ? '' : 'executive', person: '' },
    send: async ({ role, person }) => {
      const faults = [...(role === '' ? [{ pointer: '/role', rule: 'isIn' }] : []), ...(person.trim() === '' ? [{ pointer: '/person', rule: 'isNotEmpty' }] : [])];
      if (faults.length > 0) throw new ApiProblem('http.invalid', 'invalid', { fields: faults });
      const personId = await personOf(slug, person);
      const others = standing.filter((one) => one.role !== role || one.personId !== personId).map((one) => ({ role: one.role, personId: one.personId }));
      const addressees = [...others, { role: role as AddresseeRole, personId }].sort((a, b) => addresseeRoles.indexOf(a.role) - addresseeRoles.indexOf(b.role));
      await taken(api.PUT('/api/v1/cities/{city}/addressees', { params: { path: { city: slug } }, body: { addressees } }));
    },
    refresh: [['addressees', slug]],
    done: (_, { person }) => {
      announce(t('settings.named', { name: person.trim() }));
      close();
    },
  });
  return (
    <Form form={form} button={t('settings.saveName')} beside={<><Press kind="quiet" press={close}>{t('forms.cancel')}</Press><Link className="cw-quiet-link" to={to('people/new')}>{t('settings.addPerson')}</Link></>}>
      <ChoicesField form={form} name="role" label={t('settings.asWhat')} options={addresseeRoles.map((value) => ({ value, label: roleName(value) }))} />
      <PartyField form={form} name="person" label={t('settings.person')} hint={t('settings.personHint')} names={names} />
    </Form>
  );
}

/** The one person of this name. @throws ApiProblem `settings.person-unknown` at the field */
async function personOf(slug: string, typed: string): Promise<string> {
  const name = typed.trim();
  const { items } = await taken(api.GET('/api/v1/cities/{city}/people', { params: { path: { city: slug }, query: { search: name, limit: 50 } } }));
  const found = items.filter((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  // Of two with the same name, the one whom an email reaches.
  const [one] = found.length > 1 ? found.filter(({ email }) => email !== null) : found;
  if (one === undefined) throw new ApiProblem('settings.person-unknown', 'invalid', { pointer: '/person' });
  return one.id;
}
