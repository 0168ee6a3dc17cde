import { addDays, type DayText } from '#libs/kernel';
import { Cities } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import { In } from 'typeorm';
import { ActionStep } from '../step/action-step.entity.js';
import { redLineOn, standingOf } from '../step/step-state.rules.js';
import { Steps } from '../step/steps.repository.js';
import type { AskedStep, LineToShow } from './ask-letter.rules.js';
import { showsOthersOn } from './schedule.rules.js';

interface TextRow extends Omit<AskedStep, 'lines'> {
  readonly id: string;
}

/** Steps as letters tell them, inside a transaction. */
export class AskedSteps {
  constructor(private readonly tx: Transaction) {}

  /** In the order of their numbers. With `show`, the lines that may turn red count as shown to the lead today (rule 4). */
  async of(stepIds: readonly string[], { show }: { readonly show: boolean }): Promise<{ readonly steps: readonly AskedStep[]; readonly by: DayText }> {
    const cities = this.tx.use(Cities);
    const [today, holidays] = [await cities.today(), await cities.holidays()];
    const rows = await this.tx.query<TextRow>(SELECT_TEXTS, [this.tx.workspaceId, stepIds]);
    const facts = new Map((await this.tx.table(ActionStep).find({ id: In([...stepIds]) })).map((step) => [step.id, step]));
    const steps: AskedStep[] = [];
    const inTime: DayText[] = [];
    for (const { id, ...texts } of rows) {
      const step = facts.get(id);
      if (step === undefined) continue;
      const until = step.updateBy > today ? step.updateBy : today;
      inTime.push(until);
      const lines = linesToShow(step, today, until, showsOthersOn(today, holidays));
      if (show) await this.show(step, lines, today, showsOthersOn(today, holidays));
      steps.push({ ...texts, lines: show ? lines : [] });
    }
    return { steps, by: inTime.sort()[0] ?? today };
  }

  private async show(step: ActionStep, lines: readonly LineToShow[], today: DayText, othersFrom: DayText): Promise<void> {
    const news = lines.map(({ standing }) => step.showToLead(standing.code === 'late' ? 'late' : 'no_update', today, othersFrom));
    if (news.includes(true)) await this.tx.use(Steps).save(step);
  }
}

/** The red line of today, and the one that would stand on the day after an answer is no longer in time. */
export function linesToShow(step: ActionStep, today: DayText, until: DayText, othersFrom: DayText): readonly LineToShow[] {
  const after = addDays(until, 1);
  const [current, coming] = [redLineOn(step, today), redLineOn(step, after)];
  const lines: LineToShow[] = [];
  if (current !== null) lines.push({ standing: standingOf(step, today, 'everything'), from: showsFrom(step, current, othersFrom, today), now: true });
  if (coming !== null && coming !== current) {
    const from = showsFrom(step, coming, othersFrom, after);
    lines.push({ standing: standingOf(step, from, 'everything'), from, now: false });
  }
  return lines;
}

/** Shown before, it keeps its day; otherwise two working days from now, and not before it is true. */
function showsFrom(step: ActionStep, line: 'late' | 'no_update', othersFrom: DayText, trueFrom: DayText): DayText {
  const known = line === 'late' ? step.lateShowsOn : step.missingShowsOn;
  const from = known ?? othersFrom;
  return from > trueFrom ? from : trueFrom;
}

const SELECT_TEXTS = `select s.id, s.id as "stepId", i.number, s.title, y.name as organization, s.promised_on::text as "promisedOn", s.last_update_on::text as "lastOn",
    coalesce(u.line, '') as "lastLine", case when m.id is not null then jsonb_build_object('title', m.title, 'dueOn', m.due_on) end as milestone
  from implementation.action_step s
  join deliberation.item i on i.workspace_id = s.workspace_id and i.id = s.item_id
  join directory.party y on y.workspace_id = s.workspace_id and y.id = s.lead_party_id
  left join lateral (select line from implementation.step_update u where u.workspace_id = s.workspace_id and u.step_id = s.id
    order by u.happened_at desc, u.id desc limit 1) u on true
  left join lateral (select id, title, due_on from implementation.milestone m where m.workspace_id = s.workspace_id and m.step_id = s.id
    and m.done_on is null and m.due_on is not null order by m.due_on, m.position limit 1) m on true
  where s.workspace_id = $1 and s.id = any($2::uuid[])
  order by length(i.number), i.number, s.position, s.id`;
