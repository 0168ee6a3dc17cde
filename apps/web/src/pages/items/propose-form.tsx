import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useBodies } from './use-bodies.js';
import type { Item } from './use-item.js';

/** Puts a draft up for decision, and shows the motion as it will be moved. */
export function ProposeForm({ item, close }: { item: Item; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [motion, setMotion] = useState<string>();
  const bodies = useBodies();
  const form = useForm({
    id: `propose.${item.id}`,
    initial: { bodyId: item.bodyId ?? '', version: item.version },
    send: ({ bodyId, version }, key) => taken(api.POST('/api/v1/cities/{city}/items/{id}/proposal', {
      params: { path: { city: slug, id: item.id } }, body: { version, bodyId: bodyId || null }, headers: once(key),
    })),
    says: { 'deliberation.item.fixed': 'deliberation.problem.itemFixed', 'deliberation.case.ended': 'deliberation.problem.caseEnded' },
    refresh: [['items', slug]],
    done: ({ motionText }) => setMotion(motionText),
  });
  if (motion !== undefined) return <UndoNotice>{t('plan.propose.done')} <q dir="auto">{motion}</q></UndoNotice>;
  return (
    <Form form={form} button={t('plan.act.propose')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="bodyId" label={t('plan.propose.body')} hint={t('plan.propose.hint')} options={bodies} optional />
    </Form>
  );
}
