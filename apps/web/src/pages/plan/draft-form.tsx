import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useBodies } from '../items/use-bodies.js';

/** A new draft: title, text, what people get from it, and where it belongs. */
export function DraftForm({ planId, close }: { planId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const [drafted, setDrafted] = useState<string>();
  const bodies = useBodies();
  const parents = useRead(['items', slug, planId, 'parents'], async () => {
    const path = { city: slug, id: planId };
    const [{ levels }, { items }] = await Promise.all([
      taken(api.GET('/api/v1/cities/{city}/cases/{id}/levels', { params: { path } })),
      taken(api.GET('/api/v1/cities/{city}/cases/{id}/items', { params: { path, query: { limit: 200 } } })),
    ]);
    return items.filter((item) => item.depth < levels.length - 1 && item.state !== 'merged');
  });
  const form = useForm({
    id: `draft.${planId}`,
    initial: { title: '', body: '', benefit: '', parentId: '', bodyId: '' },
    send: ({ title, body, benefit, parentId, bodyId }, key) => taken(api.POST('/api/v1/cities/{city}/cases/{id}/items', {
      params: { path: { city: slug, id: planId } }, headers: once(key),
      body: { title, ...(body === '' ? {} : { body }), ...(benefit === '' ? {} : { benefit }), parentId: parentId || null, bodyId: bodyId || null },
    })),
    refresh: [['items', slug]],
    done: ({ id }) => setDrafted(id),
  });
  if (drafted !== undefined) return <UndoNotice>{t('plan.draft.saved')} <Link to={to(`items/${drafted}`)}>{t('plan.draft.look')}</Link></UndoNotice>;
  return (
    <Form form={form} button={t('plan.draft.save')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('plan.draft.title')} hint={t('plan.draft.titleHint')} />
      <TextArea form={form} name="body" label={t('plan.draft.body')} optional />
      <TextArea form={form} name="benefit" label={t('plan.draft.benefit')} hint={t('plan.draft.benefitHint')} rows={2} optional />
      <div className="cw-inline">
        {(parents.data ?? []).length === 0 ? null : <SelectField form={form} name="parentId" label={t('plan.draft.parent')} options={(parents.data ?? []).map(({ id, title }) => ({ value: id, label: title }))} optional />}
        {bodies.length === 0 ? null : <SelectField form={form} name="bodyId" label={t('plan.draft.committee')} options={bodies} optional />}
      </div>
    </Form>
  );
}
