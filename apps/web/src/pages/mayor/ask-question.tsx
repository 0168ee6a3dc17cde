import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

type Answer = components['schemas']['QuestionResponse']['options'][number];
const ANSWERS = ['agree', 'decline', 'add', 'not_this_year', 'talk'] as const;

/** What only the mayor's side can decide, with advice and the possible answers. */
export function AskQuestion({ planId, close }: { planId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const items = useRead(['items', slug, planId, 'adopted'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/items', { params: { path: { city: slug, id: planId }, query: { state: 'adopted', limit: 200 } } })));
  const form = useForm({
    id: `question.${planId}`,
    initial: { title: '', itemId: '', advice: '', by: '', options: ['agree', 'decline', 'talk'] as readonly string[] },
    send: ({ title, itemId, advice, by, options }, key) => taken(api.POST('/api/v1/cities/{city}/questions', {
      params: { path: { city: slug } }, headers: once(key),
      body: { caseId: planId, title, options: options as Answer[], ...(itemId === '' ? {} : { itemId }), ...(advice === '' ? {} : { advice }), ...(by === '' ? {} : { by }) },
    })),
    says: { 'reporting.question.option-unknown': 'reports.says.option' },
    refresh: [['reports', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('reports.mayor.askButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('reports.mayor.question')} />
      <SelectField form={form} name="itemId" label={t('reports.mayor.questionItem')} options={(items.data?.items ?? []).map(({ id, number, title }) => ({ value: id, label: `${number ?? ''} ${title}`.trim() }))} optional />
      <TextArea form={form} name="advice" label={t('reports.mayor.yourAdvice')} rows={2} optional />
      <ChoicesField form={form} name="options" label={t('reports.mayor.answers')} options={ANSWERS.map((value) => ({ value, label: t(`reporting.option.${value}`) }))} />
      <TextField form={form} name="by" type="date" label={t('reports.mayor.askBy')} optional />
    </Form>
  );
}
