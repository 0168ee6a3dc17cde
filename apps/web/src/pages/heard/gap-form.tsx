import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useAreas } from '../bodies/use-areas.js';
import { heardKeys, type HeardCase } from './use-heard-case.js';

const SHOWN = 30;
const LONG = 140;

/** A gap with where it is known from: the latest comments and the evidence to tick. */
export function GapForm({ chosen, close }: { chosen: HeardCase; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const areas = useAreas(chosen.id);
  const sources = useRead(['heard', slug, chosen.id, 'sources'], async () => {
    const params = { path: { city: slug }, query: { caseId: chosen.id, limit: SHOWN } };
    const [comments, evidence] = await Promise.all([taken(api.GET('/api/v1/cities/{city}/comments', { params })), taken(api.GET('/api/v1/cities/{city}/evidence', { params }))]);
    return { comments: comments.items, evidence: evidence.items };
  });
  const form = useForm({
    id: `gap.${chosen.id}`,
    initial: { title: '', text: '', issueAreaId: '', commentIds: [] as readonly string[], evidenceIds: [] as readonly string[] },
    send: ({ title, text, issueAreaId, commentIds, evidenceIds }, key) => taken(api.POST('/api/v1/cities/{city}/gaps', {
      params: { path: { city: slug } }, headers: once(key), body: { caseId: chosen.id, title, text, issueAreaId: issueAreaId || null, commentIds: [...commentIds], evidenceIds: [...evidenceIds] },
    })),
    refresh: heardKeys(slug),
    done: close,
  });
  const { comments = [], evidence = [] } = sources.data ?? {};
  const short = (text: string) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);
  return (
    <Form form={form} button={t('heard.addGap')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('heard.gapTitle')} autoComplete="off" />
      <TextArea form={form} name="text" label={t('heard.gapText')} rows={3} optional />
      {areas.length === 0 ? null : <SelectField form={form} name="issueAreaId" label={t('heard.issueArea')} options={areas} optional />}
      {comments.length === 0 ? null : <ChoicesField form={form} name="commentIds" label={t('heard.gapComments')} options={comments.map(({ id, text }) => ({ value: id, label: short(text) }))} optional />}
      {evidence.length === 0 ? null : <ChoicesField form={form} name="evidenceIds" label={t('heard.gapEvidence')} options={evidence.map(({ id, title, source }) => ({ value: id, label: title, hint: source }))} optional />}
    </Form>
  );
}
