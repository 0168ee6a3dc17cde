import type { Problem } from '#libs/kernel';
import { conveningProblem } from '../convening.problems.js';
import type { Meaning } from '../template/template.model.js';
import type { Gate } from './stage.entity.js';

/** What the rule looks at. */
export interface GateFacts {
  readonly items: readonly { readonly key: string; readonly question: string; readonly isAnswered: boolean; readonly choice: string | null; readonly meaning: Meaning | null }[];
  readonly issueAreas: number;
}

/** One thing that is missing: a question without an answer, or issue areas that were said to be fixed. */
export interface Missing {
  readonly what: 'answer' | 'areas';
  readonly key: string;
  /** The question, in the words of the process. */
  readonly question: string;
}

/** What stands between a stage and its end, in the order of the checklist; nothing when the gate holds. */
export function missingForGate(gate: Gate, { items, issueAreas }: GateFacts): Missing[] {
  return items.flatMap(({ key, question, isAnswered, choice, meaning }): Missing[] => {
    if (gate.answered.includes(key) && !isAnswered) return [{ what: 'answer', key, question }];
    const areas = meaning === 'issue_areas' && gate.areasWhenFixed && choice === 'fixed' && issueAreas === 0;
    return areas ? [{ what: 'areas', key, question }] : [];
  });
}

/** What is missing as a sentence: the message id with its values, and the list behind it. */
export function gateProblem(stage: string, missing: readonly Missing[]): Problem {
  const onlyAreas = missing.every(({ what }) => what === 'areas');
  const sentence = onlyAreas
    ? { key: 'convening.gate.areas', values: {} }
    : { key: 'convening.gate.missing', values: { count: missing.length, first: missing[0]?.question ?? '' } };
  return conveningProblem('stage.gate', { stage, sentence, missing });
}
