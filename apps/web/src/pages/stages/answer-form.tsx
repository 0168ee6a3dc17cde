import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Stage } from '../cases/use-case-home.js';
import { useCaseWords } from '../cases/use-case-words.js';

export type Item = components['schemas']['StageQuestionResponse'];

interface AnswerFormProps {
  readonly caseId: string;
  readonly stage: Stage;
  readonly item: Item;
  readonly question: string;
  readonly close: () => void;
}

/** Answers one question: words, one of several choices, or two dates. */
export function AnswerForm({ caseId, stage, item, question, close }: AnswerFormProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { choice } = useCaseWords();
  // After the stage is done, a changed answer says why.
  const late = stage.state === 'done' && item.answered;
  // An answer that is a rule of the process may begin to hold later.
  const ruled = item.meaning !== null && item.answered;
  const form = useForm({
    id: `answer.${item.id}`,
    initial: { answer: item.answer ?? '', choice: item.choice ?? '', fromOn: item.fromOn ?? '', toOn: item.toOn ?? '', why: '', effectiveOn: '', version: item.version },
    send: ({ answer, choice: chosen, fromOn, toOn, why, effectiveOn, version }) => taken(api.PUT('/api/v1/cities/{city}/checklist-items/{id}/answer', {
      params: { path: { city: slug, id: item.id } },
      body: { answer: answer || null, choice: chosen || null, fromOn: fromOn || null, toOn: toOn || null, ...(why === '' ? {} : { why }), ...(effectiveOn === '' ? {} : { effectiveOn }), version },
    })),
    refresh: [['cases', slug, caseId]],
    done: close,
  });
  return (
    <Form form={form} button={t('app.stage.save')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {item.form === 'choice' ? <ChoicesField form={form} name="choice" label={question} options={item.choices.map((value) => ({ value, label: choice(value) }))} /> : null}
      {item.form === 'dates' ? <div className="cw-inline"><TextField form={form} name="fromOn" type="date" label={t('app.stage.from')} /><TextField form={form} name="toOn" type="date" label={t('app.stage.to')} /></div> : null}
      <TextArea form={form} name="answer" label={item.form === 'text' ? t('app.stage.yourAnswer') : t('app.stage.remark')} optional={item.form !== 'text'} />
      {ruled ? <TextField form={form} name="effectiveOn" type="date" label={t('process.design.from')} hint={t('process.design.fromHint')} optional /> : null}
      {late || ruled ? <TextField form={form} name="why" label={t('app.stage.why')} optional={!late} /> : null}
    </Form>
  );
}
