import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

const KINDS = ['note', 'email', 'document', 'meeting', 'decision'] as const;
const LINK_KINDS = ['press', 'media', 'fact_sheet', 'document', 'other'] as const;
const VISIBILITIES = ['staff', 'core', 'participants'] as const;

/** Adds a line to the file. */
export function EntryForm({ caseId, close }: { caseId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `entry.${caseId}`,
    initial: { kind: 'note', title: '', body: '', visibility: 'staff', linkKind: 'press', linkLabel: '', linkUrl: '' },
    send: ({ kind, visibility, linkKind, linkLabel, linkUrl, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/cases/{id}/file', {
      params: { path: { city: slug, id: caseId } }, body: { ...rest, kind: kind as 'note', visibility: visibility as 'staff', ...(linkUrl === '' ? {} : { links: [{ kind: linkKind as 'press', label: linkLabel || linkUrl.slice(0, 120), url: linkUrl }] }) }, headers: once(key),
    })),
    refresh: [['file', slug, caseId]],
    done: close,
  });
  return (
    <Form form={form} button={t('app.file.save')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <div className="cw-inline">
        <SelectField form={form} name="kind" label={t('app.file.kind')} options={KINDS.map((value) => ({ value, label: t(`casework.entry.${value}`) }))} />
        <SelectField form={form} name="visibility" label={t('app.file.visibility')} options={VISIBILITIES.map((value) => ({ value, label: t(`casework.visibility.${value}`) }))} />
      </div>
      <TextField form={form} name="title" label={t('app.file.what')} />
      <TextArea form={form} name="body" label={t('app.file.body')} optional />
      <TextField form={form} name="linkUrl" type="url" label={t('cases.entry.linkUrl')} optional />
      {form.values.linkUrl === '' ? null : (
        <div className="cw-inline">
          <TextField form={form} name="linkLabel" label={t('cases.entry.linkLabel')} optional />
          <SelectField form={form} name="linkKind" label={t('cases.entry.linkKind')} options={LINK_KINDS.map((value) => ({ value, label: t(`cases.link.${value}`) }))} />
        </div>
      )}
    </Form>
  );
}
