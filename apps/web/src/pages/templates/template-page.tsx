import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { Await } from '../../kit/await.js';
import { ErrorState } from '../../kit/error-state.js';
import { NextStep, Press } from '../../kit/next-step.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { useCaseWords } from '../cases/use-case-words.js';
import { useRuleWords } from '../stages/use-rule-words.js';
import { TemplateVersions } from './template-versions.js';
import { useTemplate, type Template } from './use-template.js';

/** One template: its stages with what each asks, its milestones, its versions. */
export default function TemplatePage() {
  const read = useTemplate();
  return <Await read={read} page>{(template) => <OneTemplate template={template} />}</Await>;
}

function OneTemplate({ template }: { template: Template }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const { stageName, purpose, question, templateName, point, area, sector } = useCaseWords();
  const { key } = template;
  const nameOf = (id: string) => point({ id, name: nameIn(template, id) }, key);
  const rule = useRuleWords(nameOf);
  const change = to(`templates/${key}/change`);
  return (
    <>
      <PageHeading
        title={templateName(template)} lead={t(template.builtIn ? 'process.template.oursLead' : 'process.template.lead')} up={{ to: to('templates'), label: t('process.templates.title') }}
        next={may('convening.templates.change') ? <NextStep to={change}>{t(template.builtIn ? 'process.template.copy' : 'process.template.change')}</NextStep> : undefined}
      />
      {template.retired ? <Notice><p>{t('process.templates.retired')}</p></Notice> : null}
      {template.stages.map((stage) => (
        <Section key={stage.key} title={stageName({ ...stage, renamed: false }, key)}>
          <p>{purpose(stage, key)}</p>
          <ul>{stage.questions.map((one) => <li key={one.key}>{question(one, key)}{one.gate ? <span className="cw-quiet"> · {t('process.template.needed')}</span> : null}</li>)}</ul>
        </Section>
      ))}
      {template.milestones.length === 0 ? null : (
        <Section title={t('process.milestone.title')}>
          <ul>{template.milestones.map((one) => <li key={one.key}>{nameOf(`milestone.${one.key}`)} <span className="cw-quiet">· {rule(one.rule)}</span></li>)}</ul>
        </Section>
      )}
      {template.areas.length === 0 ? null : <Section title={t('app.case.areas')}><ul>{template.areas.map((one) => <li key={one}>{area(one, key)}</li>)}</ul></Section>}
      {template.sectors.length === 0 ? null : <Section title={t('process.template.sectors')}><ul>{template.sectors.map((one) => <li key={one.code}>{sector(one, key)}</li>)}</ul></Section>}
      {template.builtIn ? null : <TemplateVersions templateKey={key} />}
      {template.builtIn || !may('convening.templates.change') ? null : <Retire template={template} />}
    </>
  );
}

/** The name of a point in the words of the template. */
function nameIn(template: Template, id: string): string {
  const [, key] = id.split('.');
  return template.stages.find((one) => one.key === key)?.name ?? template.milestones.find((one) => one.key === key)?.name ?? id;
}

function Retire({ template }: { template: Template }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const retire = useSend((retired: boolean, key) => taken(api.POST('/api/v1/cities/{city}/templates/{key}/retire', {
    params: { path: { city: slug, key: template.key } }, body: { retired, version: template.version }, headers: once(key),
  })), { refresh: [['templates', slug], ['opening', slug]] });
  return (
    <>
      {retire.problem === null ? null : <ErrorState problem={retire.problem} />}
      <div className="cp-actions"><Press kind="quiet" busy={retire.busy} press={() => retire.send(!template.retired)}>{t(template.retired ? 'process.template.offer' : 'process.template.retire')}</Press></div>
    </>
  );
}
