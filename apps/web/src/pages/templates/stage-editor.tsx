import { useId } from 'react';
import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { freshKey, SCHEDULES, type TemplateDraft } from './template-draft.js';

type StageDraft = TemplateDraft['stages'][number];

interface StageEditorProps {
  readonly stage: StageDraft;
  readonly no: number;
  readonly change: (stage: StageDraft) => void;
  readonly up?: () => void;
  readonly remove?: () => void;
  /** Keys of all questions of the template: each is there once. */
  readonly questionKeys: readonly string[];
}

/** Name, purpose, weeks and questions of one stage of a template. */
export function StageEditor({ stage, no, change, up, remove, questionKeys }: StageEditorProps) {
  const { t } = useMessages();
  const id = useId();
  const add = () => change({
    ...stage, questions: [...stage.questions, { key: freshKey('', questionKeys, 'question'), question: '', form: 'text', choices: [], gate: false }],
  });
  return (
    <fieldset className="usa-fieldset cw-section">
      <legend className="usa-legend">{t('process.template.stageNo', { no, name: stage.name })}</legend>
      <label className="usa-label" htmlFor={`${id}-name`}>{t('process.stage.name')}</label>
      <input className="usa-input" id={`${id}-name`} dir="auto" maxLength={120} value={stage.name} onChange={(event) => change({ ...stage, name: event.target.value })} />
      <label className="usa-label" htmlFor={`${id}-purpose`}>{t('process.template.purpose')}</label>
      <textarea className="usa-textarea" id={`${id}-purpose`} dir="auto" rows={2} maxLength={1000} value={stage.purpose} onChange={(event) => change({ ...stage, purpose: event.target.value })} />
      <details><summary>{t('process.template.weeks')}</summary><Weeks stage={stage} change={change} /></details>
      <p className="usa-label">{t('process.template.questions')}</p>
      <ul className="cw-rows">
        {stage.questions.map((question, at) => {
          const set = (next: Partial<typeof question>) => change({ ...stage, questions: stage.questions.with(at, { ...question, ...next }) });
          return (
            <li key={question.key}>
              <label className="usa-sr-only" htmlFor={`${id}-${question.key}`}>{t('process.template.question', { no: at + 1 })}</label>
              <input className="usa-input" id={`${id}-${question.key}`} dir="auto" maxLength={500} value={question.question} onChange={(event) => set({ question: event.target.value })} />
              <div className="usa-checkbox">
                <input className="usa-checkbox__input" type="checkbox" id={`${id}-${question.key}-gate`} checked={question.gate} onChange={(event) => set({ gate: event.target.checked })} />
                <label className="usa-checkbox__label" htmlFor={`${id}-${question.key}-gate`}>{t('process.template.gate')}</label>
              </div>
              <div className="cp-actions"><Press kind="quiet" press={() => change({ ...stage, questions: stage.questions.toSpliced(at, 1) })}>{t('process.template.removeQuestion')}<span className="usa-sr-only">: {question.question}</span></Press></div>
            </li>
          );
        })}
      </ul>
      <div className="cp-actions">
        <Press kind="quiet" press={add}>{t('process.template.addQuestion')}</Press>
        {up === undefined ? null : <Press kind="quiet" press={up}>{t('process.template.up')}<span className="usa-sr-only">: {stage.name}</span></Press>}
        {remove === undefined ? null : <Press kind="quiet" press={remove}>{t('process.template.removeStage')}<span className="usa-sr-only">: {stage.name}</span></Press>}
      </div>
    </fieldset>
  );
}

/** From which week to which, for each length of process. */
function Weeks({ stage, change }: Pick<StageEditorProps, 'stage' | 'change'>) {
  const { t } = useMessages();
  const id = useId();
  return (
    <table className="usa-table usa-table--borderless cw-table">
      <caption className="usa-sr-only">{t('process.template.weeks')}</caption>
      <thead><tr><th scope="col">{t('app.opening.schedule')}</th><th scope="col">{t('process.template.fromWeek')}</th><th scope="col">{t('process.template.toWeek')}</th></tr></thead>
      <tbody>
        {SCHEDULES.map((schedule) => (
          <tr key={schedule}>
            <th scope="row" id={`${id}-${schedule}`}>{t(`convening.schedule.${schedule}`)}</th>
            {(['from', 'to'] as const).map((side) => (
              <td key={side} data-label={t(side === 'from' ? 'process.template.fromWeek' : 'process.template.toWeek')}>
                <input
                  className="usa-input cw-short" inputMode="numeric" aria-label={`${t(`convening.schedule.${schedule}`)}: ${t(side === 'from' ? 'process.template.fromWeek' : 'process.template.toWeek')}`}
                  value={stage.weeks[schedule][side]} onChange={(event) => change({ ...stage, weeks: { ...stage.weeks, [schedule]: { ...stage.weeks[schedule], [side]: Number(event.target.value.replaceAll(/\D/g, '')) } } })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
