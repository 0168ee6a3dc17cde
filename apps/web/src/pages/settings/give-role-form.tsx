import { useMessages, type MessageId } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { usePlace } from '../../frame/place.js';
import { useCity } from '../../session/city-context.js';
import { isolate } from '../plan/isolate.js';
import { cityInstant } from '../meetings/city-instant.js';
import { useBodies } from '../items/use-bodies.js';

const ROLES = ['administrator', 'convener', 'director', 'executive', 'core_partner', 'facilitator', 'chair', 'member', 'researcher', 'technical_assistance', 'funder', 'clerk'] as const;
const CITY = 'workspace';

interface GiveRoleProps {
  readonly accountId: string;
  /** The person, or the address of the account. */
  readonly name: string;
  readonly close: () => void;
}

/** Gives somebody who has access one more role: for the city, one committee or one planning process. */
export function GiveRoleForm({ accountId, name, close }: GiveRoleProps) {
  const { t } = useMessages();
  const { slug, zone } = useCity();
  const { announce } = usePlace();
  const places = usePlaces();
  const form = useForm({
    id: `role.${accountId}`,
    initial: { role: '', scopeKind: CITY, until: '' },
    send: ({ role, scopeKind: place, until }, key) => {
      const [kind = CITY, id] = place.split(':');
      return taken(api.POST('/api/v1/cities/{city}/access/{accountId}/grants', {
        params: { path: { city: slug, accountId } }, headers: once(key),
        body: { role: role as 'clerk', scopeKind: kind as 'body', ...(id === undefined ? {} : { scopeId: id }), ...(until === '' ? {} : { until: cityInstant(until, '23:59', zone) }) },
      }));
    },
    refresh: [['access', slug]],
    done: () => {
      announce(t('settings.gaveRole', { name: isolate(name) }));
      close();
    },
  });
  return (
    <Form form={form} button={t('settings.giveRole')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="role" label={t('app.access.role')} options={ROLES.map((value) => ({ value, label: t(`identity.role.${value}` as MessageId) }))} />
      <SelectField form={form} name="scopeKind" label={t('settings.giveRoleWhere')} options={places} />
      <TextField form={form} name="until" type="date" label={t('settings.giveRoleUntil')} hint={t('settings.giveRoleUntilHint')} optional />
    </Form>
  );
}

/** Where a role can hold: the city, its committees, its planning processes. */
function usePlaces() {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const bodies = useBodies();
  const cases = useRead(['cases', slug, 'names'], () => taken(api.GET('/api/v1/cities/{city}/cases', { params: { path: { city: slug }, query: { limit: 50 } } })), { enabled: may('casework.cases.read') });
  return [
    { value: CITY, label: t('settings.giveRoleCity') },
    ...bodies.map(({ value, label }) => ({ value: `body:${value}`, label: t('settings.giveRoleBody', { name: isolate(label) }) })),
    ...(cases.data?.items ?? []).map(({ id, title }) => ({ value: `process:${id}`, label: t('settings.giveRoleProcess', { name: isolate(title) }) })),
  ];
}
