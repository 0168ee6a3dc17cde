import { Injectable } from '@nestjs/common';
import { isId, type Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { dutyProblem } from '../duties.problems.js';
import type { DutySteps, StepLine } from './duties.response.js';

/** Why an email went or did not, step by step, with what became of each mail. */
@Injectable()
export class ReadDutySteps {
  constructor(private readonly reader: WorkspaceReader) {}

  /** @throws Problem `duties.duty.absent` */
  async execute(actor: Actor, dutyId: string): Promise<DutySteps> {
    if (!isId(dutyId)) throw dutyProblem('duty.absent');
    const rows = await this.reader.rows<StepLine & { no: number | null }>(actor.workspaceId, { name: 'duties.steps', text: STEPS, values: [dutyId] });
    if (rows.length === 0) throw dutyProblem('duty.absent');
    // A duty without steps gives one empty row.
    return { items: rows.filter((row) => row.no !== null) };
  }
}

const STEPS = `select s.no, s.kind, s.outcome, s.reason, s.to_person_id as "toPersonId", s.by_person_id as "byPersonId",
    s.planned_at as "plannedAt", s.at, m.state as mail
  from duties.duty d
  left join duties.duty_step s on s.workspace_id = d.workspace_id and s.duty_id = d.id
  left join lateral (
    select v.state from mail.delivery v where v.workspace_id = s.workspace_id and v.notice_id = s.notice_id order by v.id desc limit 1) m on true
  where d.id = $1 order by s.no limit 500`;
