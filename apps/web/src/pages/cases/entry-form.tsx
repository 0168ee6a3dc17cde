import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { CheckField } from '../../kit/check-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { linksOf, LinksFields } from './links-fields.js';

const KINDS = ['note', 'email', 'document', 'meeting', 'decision'] as const;
const VISIBILITIES = ['staff', 'core', 'participants'] as const;

/** Adds a line to the file. */
export function EntryForm({ caseId, close }: { caseId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `entry.${caseId}`,
    initial: { kind: 'note', title: '', body: '', visibility: 'staff', when: '', hosts: '', external: false, links: [''] as readonly string[] },
    send: ({ kind, visibility, when, hosts, links, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/cases/{id}/file', {
      params: { path: { city: slug, id: caseId } }, headers: once(key),
      body: { ...rest, kind: kind as 'note', visibility: visibility as 'staff', links: linksOf(links), hosts: hostsOf(hosts), ...(when === '' ? {} : { happenedInPart: when }) },
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
      <TextField form={form} name="when" label={t('cases.entry.when')} hint={t('cases.entry.whenHint')} autoComplete="off" optional />
      <TextField form={form} name="hosts" label={t('cases.entry.hosts')} hint={t('cases.entry.hostsHint')} autoComplete="off" optional />
      <CheckField form={form} name="external" label={t('cases.entry.external')} hint={t('cases.entry.externalHint')} />
      <LinksFields form={form} />
    </Form>
  );
}

/** Names as typed behind each other. */
function hostsOf(typed: string): string[] {
  return typed.split(/[,،;\n]/).map((name) => name.trim()).filter((name) => name !== '');
}
