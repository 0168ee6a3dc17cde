import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Item } from './use-item.js';

/** Two items become one: this one stays readable on the thread of the other. */
export function MergeForm({ item, close }: { item: Item; close: () => void }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const others = useRead(['items', slug, item.caseId, 'depth', item.depth], async () => {
    const { items } = await taken(api.GET('/api/v1/cities/{city}/cases/{id}/items', { params: { path: { city: slug, id: item.caseId }, query: { depth: item.depth, limit: 200 } } }));
    return items.filter((one) => one.id !== item.id && ['draft', 'proposed', 'adopted'].includes(one.state));
  });
  const form = useForm({
    id: `merge.${item.id}`,
    initial: { intoId: '', note: '', version: item.version },
    send: ({ note, ...body }, key) => taken(api.POST('/api/v1/cities/{city}/items/{id}/merge', {
      params: { path: { city: slug, id: item.id } }, body: { ...body, ...(note === '' ? {} : { note }) }, headers: once(key),
    })),
    says: { 'deliberation.merge.levels-differ': 'deliberation.problem.levelsDiffer', 'deliberation.item.fixed': 'deliberation.problem.itemFixed' },
    refresh: [['items', slug]],
    done: (_, { intoId }) => void navigate(to(`items/${intoId}`)),
  });
  return (
    <Form form={form} button={t('plan.merge.button')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="intoId" label={t('plan.merge.into')} hint={t('plan.merge.hint')} options={(others.data ?? []).map(({ id, number, title }) => ({ value: id, label: `${number ?? ''} ${title}`.trim() }))} />
      <TextField form={form} name="note" label={t('plan.merge.note')} optional />
    </Form>
  );
}
