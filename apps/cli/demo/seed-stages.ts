import { AnswerQuestion, ChangeStage, CompleteStage, OpenStage } from '#libs/convening';
import { systemActor } from '#libs/kernel';
import type { DemoCity } from './demo-city.js';
import { ANSWERS, CHOICES } from './stage-answers.js';

interface QuestionRow {
  readonly id: string;
  readonly key: string;
  readonly form: string;
  readonly choices: readonly string[] | null;
  readonly version: number;
}

interface StageRow {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly version: number;
}

/** Answers the questions of a stage, dates from the process itself. */
export async function answerStage(city: DemoCity, caseId: string, stageKey: string, period: { from: number; to: number }): Promise<void> {
  const actor = city.as('convener');
  const questions = await city.write('demo.read', systemActor(city.id, 'command', 'seed'), (tx) => tx.query<QuestionRow>(
    `select q.id, q.key, q.form, q.choices, q.version from convening.checklist_item q join convening.stage s on s.workspace_id = q.workspace_id and s.id = q.stage_id
     where q.workspace_id = $1 and s.case_id = $2 and s.key = $3 order by q.position`, [city.id, caseId, stageKey]));
  for (const question of questions) {
    await city.get(AnswerQuestion).execute(actor, question.id, { version: question.version, ...answerOf(question, city, period) });
  }
}

function answerOf(question: QuestionRow, city: DemoCity, period: { from: number; to: number }) {
  if (question.form === 'dates') return { fromOn: city.day(period.from), toOn: city.day(period.to) };
  if (question.form === 'choice') {
    const wish = CHOICES[question.key];
    return { choice: wish !== undefined && question.choices?.includes(wish) === true ? wish : (question.choices?.[0] ?? null) };
  }
  return { answer: ANSWERS[question.key] ?? 'Settled.' };
}

/** Opens a stage if it is not open yet. */
export async function openStage(city: DemoCity, caseId: string, key: string): Promise<void> {
  const stage = await stageOf(city, caseId, key);
  if (stage.state === 'not_started') await city.get(OpenStage).execute(city.as('convener'), stage.id, { version: stage.version });
}

export async function completeStage(city: DemoCity, caseId: string, key: string): Promise<void> {
  const stage = await stageOf(city, caseId, key);
  await city.get(CompleteStage).execute(city.as('convener'), stage.id, { version: stage.version });
}

/** Gives a stage its dates: this one goes on as long as the plan is alive. */
export async function planStage(city: DemoCity, caseId: string, key: string, period: { from: number; to: number }): Promise<void> {
  const stage = await stageOf(city, caseId, key);
  await city.get(ChangeStage).execute(city.as('convener'), stage.id, { plannedFrom: city.day(period.from), plannedTo: city.day(period.to), version: stage.version });
}

async function stageOf(city: DemoCity, caseId: string, key: string): Promise<StageRow> {
  const rows = await city.write('demo.read', systemActor(city.id, 'command', 'seed'), (tx) => tx.query<StageRow>(
    'select id, key, state, version from convening.stage where workspace_id = $1 and case_id = $2 and key = $3', [city.id, caseId, key]));
  const [stage] = rows;
  if (stage === undefined) throw new Error(`the process has no stage ${key}`);
  return stage;
}
