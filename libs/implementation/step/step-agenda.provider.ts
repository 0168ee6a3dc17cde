import { Injectable } from '@nestjs/common';
import { ProposesForAgenda, type AgendaProposer, type AgendaQuestion } from '#libs/bodies';
import { addDays } from '#libs/kernel';
import type { Statement } from '#libs/platform/database';

/** How long an update counts as a change worth a line on the agenda. */
const CHANGED_DAYS = 35;

/** Action steps worth talking about: late where their lead has seen that line, blocked, or changed lately. */
@ProposesForAgenda()
@Injectable()
export class StepAgenda implements AgendaProposer {
  statement({ workspaceId, caseId, today }: AgendaQuestion): Statement {
    return { name: 'implementation.agenda', text: SELECT_STEPS, values: [workspaceId, caseId, today, addDays(today, -CHANGED_DAYS)] };
  }
}

const SELECT_STEPS = `select 'action-step' as "sourceKind", s.id as "sourceId", s.item_id as "itemId", s.title,
    case when s.blocked_since is not null then 'blocked' when s.late_shows_on <= $3::date then 'overdue' else 'changed' end as why,
    coalesce(s.blocked_since, case when s.late_shows_on <= $3::date then s.promised_on end, s.last_update_on)::text as since
  from implementation.action_step s
  where s.workspace_id = $1 and s.case_id = $2::uuid and s.progress <> 'stopped'
    and (s.last_update_on >= $4::date or (s.progress <> 'done' and (s.blocked_since is not null or (s.late_shows_on <= $3::date and s.promised_on < $3::date))))
  order by s.blocked_since nulls last, s.promised_on nulls last, s.id limit 50`;
