import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { History } from './use-institutions.js';

const STATES = ['proposed', 'announced', 'active', 'dormant', 'relaunched', 'merged', 'closed'] as const;
const OF_OFFICES = ['name', 'state', 'placement', 'supervisor', 'head'] as const;
const OF_ORGANIZATIONS = ['name', 'state', 'placement'] as const;

/** What is different from a day on. The line before it stays. */
export function ChangeForm({ history: { id, kind }, close }: { history: History; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `change.${id}`,
    initial: { about: '', name: '', state: '', otherPartyId: '', fromOn: '', sourceUrl: '' },
    send: ({ about, name, state, otherPartyId, fromOn, sourceUrl }, key) => taken(api.POST('/api/v1/cities/{city}/institutions/{id}/changes', {
      params: { path: { city: slug, id } }, headers: once(key),
      body: {
        about: about as 'name', fromOn: fromOn || null, sourceUrl: sourceUrl || null, name: about === 'name' ? name || null : null,
        state: about === 'state' && state !== '' ? state as 'active' : null, otherPartyId: about === 'name' || (about === 'state' && state !== 'merged') ? null : otherPartyId || null,
      },
    })),
    refresh: [['institutions', slug], ['offices', slug], ['organizations', slug], ['people', slug]],
    done: close,
  });
  const { about, state } = form.values;
  return (
    <Form form={form} button={t('offices.record')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="about" label={t('offices.about')} options={(kind === 'office' ? OF_OFFICES : OF_ORGANIZATIONS).map((value) => ({ value, label: t(`offices.abouts.${value}`) }))} />
      {about === 'name' ? <TextField form={form} name="name" label={t('offices.newName')} autoComplete="off" /> : null}
      {about === 'state' ? <SelectField form={form} name="state" label={t('offices.state')} options={STATES.map((value) => ({ value, label: t(`offices.states.${value}`) }))} /> : null}
      {about === 'placement' ? <ChooserField form={form} name="otherPartyId" label={t('offices.sits')} asked={{ kind: 'institution' }} except={id} optional /> : null}
      {about === 'state' && state === 'merged' ? <ChooserField form={form} name="otherPartyId" label={t('offices.mergedInto')} asked={{ kind: 'institution' }} except={id} /> : null}
      {about === 'head' || about === 'supervisor' ? <ChooserField key={about} form={form} name="otherPartyId" label={t(`offices.${about}`)} asked={{ kind: 'person' }} optional /> : null}
      <TextField form={form} name="fromOn" label={t('offices.since')} hint={t('offices.sinceHint')} optional autoComplete="off" />
      <TextField form={form} name="sourceUrl" type="url" label={t('offices.source')} optional />
    </Form>
  );
}
