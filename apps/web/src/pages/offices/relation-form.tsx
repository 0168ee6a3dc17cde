import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

const TIES = ['succeeds', 'recommended_by', 'advises', 'member_of', 'copied_from'] as const;

/** A tie to another organization or office, with its time. */
export function RelationForm({ partyId, close }: { partyId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `relation.${partyId}`,
    initial: { kind: '', otherPartyId: '', fromOn: '', toOn: '' },
    send: ({ kind, otherPartyId, fromOn, toOn }, key) => taken(api.POST('/api/v1/cities/{city}/institutions/{id}/relations', {
      params: { path: { city: slug, id: partyId } }, headers: once(key), body: { kind: kind as 'succeeds', otherPartyId, fromOn: fromOn || null, toOn: toOn || null },
    })),
    refresh: [['institutions', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('offices.addRelation')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="kind" label={t('offices.relation')} options={TIES.map((value) => ({ value, label: t(`offices.ties.${value}`) }))} />
      <ChooserField form={form} name="otherPartyId" label={t('offices.other')} asked={{ kind: 'institution' }} except={partyId} />
      <TextField form={form} name="fromOn" label={t('offices.from')} hint={t('offices.doneHint')} optional autoComplete="off" />
      <TextField form={form} name="toOn" label={t('offices.to')} hint={t('offices.doneHint')} optional autoComplete="off" />
    </Form>
  );
}
