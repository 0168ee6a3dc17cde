import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Vision } from './vision-page.js';

type Wording = Vision['texts'][number];

interface FormProps {
  readonly caseId: string;
  readonly close: () => void;
}

/** A new wording, beginning with the last one. */
export function DraftForm({ caseId, vision, close }: FormProps & { vision: Vision }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [last] = vision.texts;
  const form = useForm({
    id: `vision.${caseId}`,
    initial: { text: last?.text ?? '', version: last?.no ?? 0 },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/cases/{id}/vision', { params: { path: { city: slug, id: caseId } }, body, headers: once(key) })),
    refresh: [['cases', slug, caseId]],
    done: close,
  });
  return (
    <Form form={form} button={t('process.vision.save')} beside={<Cancel close={close} />}>
      <TextArea form={form} name="text" label={t('process.vision.text')} hint={t('process.vision.textHint')} rows={6} />
    </Form>
  );
}

/** All goals, one a line. A line that reads as before keeps its id. */
export function GoalsForm({ caseId, vision, close }: FormProps & { vision: Vision }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `goals.${caseId}`,
    initial: { goals: vision.goals.map(({ text }) => text).join('\n') },
    send: ({ goals }) => {
      const left = [...vision.goals];
      const lines = goals.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((text) => {
        const at = left.findIndex((goal) => goal.text === text);
        const [known] = at < 0 ? [] : left.splice(at, 1);
        return known === undefined ? { text } : { id: known.id, text };
      });
      return taken(api.PUT('/api/v1/cities/{city}/cases/{id}/goals', { params: { path: { city: slug, id: caseId } }, body: { goals: lines } }));
    },
    refresh: [['cases', slug, caseId]],
    done: close,
  });
  return (
    <Form form={form} button={t('process.vision.goalSave')} beside={<Cancel close={close} />}>
      <TextArea form={form} name="goals" label={t('process.vision.goalLines')} hint={t('process.vision.goalHint')} rows={6} />
    </Form>
  );
}

export function RemarkForm({ caseId, text, close }: FormProps & { text: Wording }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `vision.remark.${text.id}`,
    initial: { text: '' },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/vision-texts/{id}/remarks', { params: { path: { city: slug, id: text.id } }, body, headers: once(key) })),
    refresh: [['cases', slug, caseId]],
    done: close,
  });
  return (
    <Form form={form} button={t('process.vision.remarkSend')} beside={<Cancel close={close} />}>
      <TextArea form={form} name="text" label={t('process.vision.remarkLabel')} hint={t('process.vision.remarkHint')} />
    </Form>
  );
}

export function AdoptForm({ caseId, text, close }: FormProps & { text: Wording }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `vision.adopt.${text.id}`,
    initial: { how: '', version: text.version },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/vision-texts/{id}/adoption', { params: { path: { city: slug, id: text.id } }, body, headers: once(key) })),
    refresh: [['cases', slug, caseId]],
    done: close,
  });
  return (
    <Form form={form} button={t('process.vision.adoptThis')} beside={<Cancel close={close} />}>
      <TextField form={form} name="how" label={t('process.vision.how')} hint={t('process.vision.howHint')} />
    </Form>
  );
}

function Cancel({ close }: { close: () => void }) {
  const { t } = useMessages();
  return <Press kind="quiet" press={close}>{t('forms.cancel')}</Press>;
}
