import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, type AgendaItem, type Meeting } from './use-meeting.js';
import { useOpenItems } from './use-open-items.js';

/** One line of the agenda, new or changed. */
export function AgendaItemForm({ meeting, item, close }: { meeting: Meeting; item?: AgendaItem; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const items = useOpenItems(meeting.caseId);
  const path = { city: slug, id: meeting.id };
  const form = useForm({
    id: `agenda.${item?.id ?? meeting.id}`,
    initial: { title: item?.title ?? '', notes: item?.notes ?? '', minutes: item?.minutes == null ? '' : String(item.minutes), itemId: item?.itemId ?? '', section: item?.section ?? '', documentTitle: '', documentUrl: '', version: item?.version ?? 0 },
    send: async ({ title, notes, minutes, itemId, section, documentTitle, documentUrl, version }, key) => {
      const documents = [...item?.documents ?? [], ...(documentUrl === '' ? [] : [{ title: documentTitle || documentUrl, url: documentUrl }])];
      const body = { title: title === '' ? items.find((one) => one.value === itemId)?.label ?? '' : title, notes, minutes: minutes === '' ? null : Number(minutes), itemId: itemId || null, presenterPartyId: item?.presenterPartyId ?? null, section: section || null, documents };
      if (item === undefined) return void await taken(api.POST('/api/v1/cities/{city}/meetings/{id}/agenda', { params: { path }, body, headers: once(key) }));
      await taken(api.PUT('/api/v1/cities/{city}/meetings/{id}/agenda/{part}', { params: { path: { ...path, part: item.id } }, body: { ...body, version } }));
    },
    refresh: meetingKeys(slug),
    done: close,
  });
  const shown = item?.itemId == null || items.some((one) => one.value === item.itemId) ? items : [...items, { value: item.itemId, label: item.title }];
  return (
    <Form form={form} button={item === undefined ? t('meetings.addItem') : t('forms.save')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {shown.length === 0 ? null : <SelectField form={form} name="itemId" label={t('meetings.aboutItem')} options={shown} optional />}
      <TextField form={form} name="title" label={t('meetings.itemTitle')} autoComplete="off" optional={form.values.itemId !== ''} />
      <TextField form={form} name="minutes" label={t('meetings.itemMinutes')} inputMode="numeric" optional />
      <TextField form={form} name="section" label={t('assembly.section')} optional />
      <TextField form={form} name="documentTitle" label={t('assembly.documentTitle')} optional />
      <TextField form={form} name="documentUrl" type="url" label={t('assembly.documentLink')} hint={t('meetings.onlineHint')} optional />
      <TextArea form={form} name="notes" label={t('meetings.itemNotes')} rows={3} optional />
    </Form>
  );
}
