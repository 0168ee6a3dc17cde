import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { NextStep, Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useCaseWords } from '../cases/use-case-words.js';
import { StageEditor } from './stage-editor.js';
import { draftOf, freshKey, templateKey, type TemplateDraft } from './template-draft.js';
import { useTemplate, type Template } from './use-template.js';

/** Changes a template of the city, or makes its own from one of ours. What runs already keeps what it began with. */
export default function EditTemplatePage() {
  const read = useTemplate();
  return <Await read={read} page>{(template) => <Edit template={template} />}</Await>;
}

function Edit({ template }: { template: Template }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const words = useCaseWords();
  const { key } = template;
  const begin = draftOf(template, {
    stage: (stage) => words.stageName({ ...stage, renamed: false }, key), purpose: (stage) => words.purpose(stage, key), question: (one) => words.question(one, key),
    milestone: (one, name) => words.point({ id: `milestone.${one}`, name }, key), area: (one) => words.area(one, key), sector: (one) => words.sector(one, key),
  });
  const form = useForm({
    id: `template.${key}`,
    initial: { name: template.builtIn ? t('process.template.own', { name: words.templateName(template) }) : template.name, areas: (begin.areas ?? []).join('\n'), stages: JSON.stringify(begin.stages), version: template.version },
    send: async ({ name, areas, stages, version }) => {
      const own = template.builtIn ? templateKey(name) : key;
      const body: TemplateDraft = {
        ...begin, name, stages: JSON.parse(stages) as TemplateDraft['stages'], areas: areas.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
        ...(template.builtIn ? {} : { version }),
      };
      await taken(api.PUT('/api/v1/cities/{city}/templates/{key}', { params: { path: { city: slug, key: own } }, body }));
      return own;
    },
    refresh: [['templates', slug], ['opening', slug]],
    done: (own) => void navigate(to(`templates/${own}`)),
  });
  const stages = JSON.parse(form.values.stages) as TemplateDraft['stages'];
  const set = (next: TemplateDraft['stages']) => form.set('stages', JSON.stringify(next));
  // Up by one place.
  const swap = (at: number) => set(stages.toSpliced(at - 1, 2, ...stages.slice(at - 1, at + 1).toReversed()));
  const add = () => {
    const weeks = stages.at(-1)?.weeks;
    if (weeks !== undefined) set([...stages, { weeks, key: freshKey('', stages.map((stage) => stage.key), 'stage'), name: t('process.template.newStage'), purpose: '', questions: [], dates: {} }]);
  };
  return (
    <>
      <PageHeading title={t(template.builtIn ? 'process.template.copy' : 'process.template.change')} lead={t('process.template.editLead')} up={{ to: to(`templates/${key}`), label: words.templateName(template) }} />
      <Form form={form} button={t('process.template.save')} beside={<NextStep to={to(`templates/${key}`)} quiet>{t('forms.cancel')}</NextStep>}>
        <TextField form={form} name="name" label={t('process.template.name')} maxLength={120} />
        {stages.map((stage, at) => (
          <StageEditor
            key={stage.key} stage={stage} no={at + 1} change={(next) => set(stages.with(at, next))}
            {...(at > 0 ? { up: () => swap(at) } : {})} {...(stages.length > 1 ? { remove: () => set(stages.toSpliced(at, 1)) } : {})}
            questionKeys={stages.flatMap((one) => one.questions.map((question) => question.key))}
          />
        ))}
        <div className="cp-actions"><Press press={add}>{t('process.template.addStage')}</Press></div>
        <TextArea form={form} name="areas" label={t('app.areas.label')} hint={t('app.areas.hint')} optional />
      </Form>
    </>
  );
}
