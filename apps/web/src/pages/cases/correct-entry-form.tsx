import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Entry } from './entry-row.js';

const VISIBILITIES = ['staff', 'core', 'participants'] as const;

/** Puts a line right; what stood there before stays readable. */
export function CorrectEntryForm({ entry, caseId, close }: { entry: Entry; caseId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `correct.${entry.id}`,
    initial: { title: entry.title, body: entry.body, followUp: entry.followUp ?? '', visibility: entry.visibility as string, reason: '', version: entry.version },
    send: ({ followUp, visibility, reason, ...rest }) => taken(api.PUT('/api/v1/cities/{city}/file-entries/{id}', {
      params: { path: { city: slug, id: entry.id } }, body: { ...rest, followUp: followUp || null, visibility: visibility as 'staff', reason: reason || null },
    })),
    refresh: [['file', slug, caseId], ['corrections', slug, entry.id]],
    done: close,
  });
  return (
    <Form form={form} button={t('cases.entry.correctSave')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('app.file.what')} />
      <TextArea form={form} name="body" label={t('app.file.body')} optional />
      <SelectField form={form} name="visibility" label={t('app.file.visibility')} options={VISIBILITIES.map((value) => ({ value, label: t(`casework.visibility.${value}`) }))} />
      <TextField form={form} name="reason" label={t('cases.entry.reason')} hint={t('cases.entry.reasonHint')} optional />
    </Form>
  );
}
