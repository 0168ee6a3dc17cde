import type { Ref } from 'react';
import { type ProblemKind, problemWords, useMessages } from '#libs/ui';

import type { ApiProblem } from '../api/problem.js';
import { faultWords, nameOf } from './fault-words.js';
import { problemSentence } from './problem-sentence.js';
import { fieldId } from './field-frame.js';
import type { FormState, FormValues } from './use-form.js';

/** Kinds where it is worth saying beside the sentence that nothing typed was lost. */
const KEPT: ReadonlySet<ProblemKind> = new Set(['conflict', 'too-many', 'unavailable']);

interface FaultsProps<V extends FormValues> {
  readonly form: FormState<V>;
  readonly problem: ApiProblem;
  readonly ref: Ref<HTMLDivElement>;
}

/** On top of a form that could not be taken: what happened, what was kept, what to do, with a way to each line. */
export function FormFaults<V extends FormValues>({ form, problem, ref }: FaultsProps<V>) {
  const messages = useMessages();
  const words = problemWords(problem.kind, messages, problem.reference);
  const sentence = problemSentence(problem, messages, form.says);
  return (
    <div className="cw-faults" ref={ref} tabIndex={-1}>
      <h2>{sentence ?? words.title}</h2>
      {sentence === undefined || problem.kind === 'stale' ? <p>{words.kept} {words.next}</p> : null}
      {sentence !== undefined && KEPT.has(problem.kind) ? <p>{words.kept}</p> : null}
      {problem.fields.length === 0 ? null : (
        <ul>
          {problem.fields.map((fault) => {
            const name = nameOf(fault);
            const label = form.labels.current.get(name);
            const what = label === undefined ? messages.t('app.wrong.other', { name }) : faultWords(fault.rule, label, form.values[name], messages);
            return <li key={fault.pointer}>{label === undefined ? what : <a href={`#${fieldId(form, name)}`} onClick={(event) => jump(event, fieldId(form, name))}>{what}</a>}</li>;
          })}
        </ul>
      )}
    </div>
  );
}

/** The address stays as it is: a hash would be a page in the history. */
function jump(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
