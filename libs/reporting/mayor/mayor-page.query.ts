import { Injectable } from '@nestjs/common';
import { addDays, localDate, type Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { createMessages } from '#libs/ui';
import { GatherFigures } from '../figures/gather-figures.query.js';
import { attentionWords } from '../document/report-lines.rules.js';
import { READ_BRIEF } from '../reporting.permissions.js';
import { requireForCase } from '../reporting.policy.js';
import { reportingProblem } from '../reporting.problems.js';
import type { MayorPageResponse, QuestionResponse } from './mayor-page.response.js';

interface PlanRow {
  readonly title: string;
  readonly city: string;
  readonly reportsTo: MayorPageResponse['reportsTo'];
  readonly zone: string;
  readonly language: string;
  readonly questions: QuestionResponse[];
}

const MOVED_DAYS = 30;

/** Decide, needs attention, moved, and what can be said: two statements. */
@Injectable()
export class MayorPage {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly gatherFigures: GatherFigures,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, caseId: string, language?: string): Promise<MayorPageResponse> {
    requireForCase(actor, READ_BRIEF, caseId);
    const plan = await this.reader.one<PlanRow>(actor.workspaceId, { name: 'reporting.mayor', text: SELECT_PLAN, values: [actor.workspaceId, caseId] });
    if (plan === null) throw reportingProblem('case.absent', { id: caseId });
    const now = await this.clock.nowIn(actor.workspaceId);
    const today = localDate(now, plan.zone);
    const figures = await this.gatherFigures.execute(actor.workspaceId, { caseId, from: addDays(today, -MOVED_DAYS), to: addDays(today, 1), asOf: today });
    const messages = createMessages(language ?? plan.language);
    return {
      caseId, title: plan.title, city: plan.city, reportsTo: plan.reportsTo, asOf: now.toISOString(), today,
      decide: plan.questions,
      attention: figures.attention.map((line) => ({
        itemId: line.itemId, number: line.number, title: line.title, organization: line.organization, state: line.state,
        words: attentionWords(line, messages, today), expected: line.expected, answer: line.answer === '' ? null : line.answer,
      })),
      moved: figures.done.map(({ itemId, number, title, on }) => ({ itemId, number, title, on })),
      states: Object.entries(figures.states).map(([code, count]) => ({ code, count })),
      items: figures.items,
      say: messages.t('reporting.brief.say', { done: figures.states['done'] ?? 0, items: figures.items, onTime: figures.states['on_time'] ?? 0 }),
    };
  }
}

const SELECT_PLAN = `select c.title, w.name as city, w.reports_to as "reportsTo", w.zone, w.source_language as language,
    coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'itemId', q.item_id, 'number', i.number, 'title', q.title, 'advice', q.advice, 'by', q.by_on,
      'options', q.options, 'version', q.version) order by q.by_on nulls last, q.id)
      from reporting.question q left join deliberation.item i on i.workspace_id = q.workspace_id and i.id = q.item_id
      where q.workspace_id = $1 and q.case_id = $2 and q.answered_at is null), '[]') as questions
  from casework.planning_process c join workspace.workspace w on w.workspace_id = c.workspace_id
  where c.workspace_id = $1 and c.id = $2`;
