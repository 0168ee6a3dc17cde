import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Notice } from '../../kit/notice.js';
import { Press } from '../../kit/next-step.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Item } from './use-item.js';

/** A new text, with what changed and why. When somebody else was faster, both texts stand side by side. */
export function ReviseForm({ item, close }: { item: Item; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `revise.${item.id}`,
    initial: { title: item.title, body: item.text, benefit: item.benefit, note: '', version: item.version },
    send: ({ note, ...words }) => taken(api.PUT('/api/v1/cities/{city}/items/{id}', {
      params: { path: { city: slug, id: item.id } }, body: { ...words, ...(note === '' ? {} : { note }) },
    })),
    says: { 'deliberation.item.fixed': 'deliberation.problem.itemFixed', 'deliberation.case.ended': 'deliberation.problem.caseEnded' },
    refresh: [['items', slug]],
    done: close,
  });
  return (
    <>
      {item.state === 'adopted' ? <Notice><p>{t('plan.revise.public')}</p></Notice> : null}
      <Form form={form} button={t('plan.revise.button')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
        <TextField form={form} name="title" label={t('plan.draft.title')} />
        <TextArea form={form} name="body" label={t('plan.draft.body')} optional rows={6} />
        <TextArea form={form} name="benefit" label={t('plan.draft.benefit')} optional rows={2} />
        <TextField form={form} name="note" label={t('plan.draft.note')} optional />
      </Form>
    </>
  );
}
