import { Injectable } from '@nestjs/common';
import { CASE_FROM, CASE_ROW, requireTakesPart, type CaseResponse } from '#libs/casework';
import { Problem, type Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import type { IssueAreaResponse } from '../area/issue-area.response.js';
import { READ_ANSWERS } from '../convening.permissions.js';
import type { CaseHome, TeamRow } from './case-home.response.js';
import { describeStage, nextStepOf, type StageFacts } from './next-step.rules.js';

interface Surroundings {
  readonly issueAreas: IssueAreaResponse[];
  readonly team: TeamRow[];
}

/** The home of a process: its head, its stages with their questions, who prepares it. Three statements, one round trip. */
@Injectable()
export class ReadCaseHome {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, id: string): Promise<CaseHome> {
    requireTakesPart(actor, id);
    const today = await this.clock.todayIn(actor.workspaceId);
    const seesAnswers = holds(actor, READ_ANSWERS, [{ kind: 'process', id }]);
    const [head, stageRows, around] = (await this.reader.many(actor.workspaceId, [
      { name: 'convening.home.case', text: SELECT_CASE, values: [actor.workspaceId, today, id] },
      { name: 'convening.home.stages', text: SELECT_STAGES, values: [actor.workspaceId, id, seesAnswers] },
      { name: 'convening.home.around', text: SELECT_AROUND, values: [actor.workspaceId, id, today] },
    ])).map(({ rows }) => rows) as [CaseResponse[], StageFacts[], [Surroundings]];
    const [found] = head;
    if (found === undefined) throw new Problem('casework.case.absent', 'absent', { id });
    const [{ issueAreas, team }] = around;
    const stages = stageRows.map((stage) => describeStage(stage, issueAreas.length, today));
    return { case: found, stages, nextStep: nextStepOf(stages), issueAreas, team };
  }
}

const SELECT_CASE = `select ${CASE_ROW}, p.summary, p.template_key as "templateKey", p.closed_on as "closedOn", p.closed_reason as "closedReason",
    p.renews_id as "renewsId", p.version ${CASE_FROM} where p.workspace_id = $1 and p.id = $3`;

const SELECT_STAGES = `select s.id, s.key, s.position, s.name, s.renamed, s.purpose, s.gate, s.state, s.planned_from as "plannedFrom", s.planned_to as "plannedTo",
    s.opened_on as "openedOn", s.ended_on as "endedOn", s.reason, s.version, coalesce(i.items, '[]') as items
  from convening.stage s
  left join lateral (
    select json_agg(json_build_object('id', c.id, 'key', c.key, 'question', c.question, 'form', c.form, 'choices', c.choices, 'meaning', c.meaning,
        'gate', s.gate->'answered' ? c.key, 'answered', c.answered_on is not null, 'answer', case when $3 then c.answer end, 'choice', c.choice,
        'fromOn', c.from_on, 'toOn', c.to_on, 'answeredOn', c.answered_on, 'answeredBy', y.name, 'version', c.version) order by c.position) as items
    from convening.checklist_item c
    left join directory.party y on y.workspace_id = c.workspace_id and y.id = c.answered_by_person_id
    where c.workspace_id = s.workspace_id and c.stage_id = s.id) i on true
  where s.workspace_id = $1 and s.case_id = $2 order by s.position`;

const SELECT_AROUND = `select
    (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by a.position), '[]') from convening.issue_area a
      where a.workspace_id = $1 and a.case_id = $2 and a.retired_at is null) as "issueAreas",
    (select coalesce(json_agg(json_build_object('id', t.id, 'partyId', t.party_id, 'name', y.name, 'part', t.part, 'fromOn', t.from_on, 'untilOn', t.until_on)
        order by t.part, y.name), '[]')
      from convening.team_member t join directory.party y on y.workspace_id = t.workspace_id and y.id = t.party_id
      where t.workspace_id = $1 and t.case_id = $2 and (t.until_on is null or t.until_on > $3)) as team`;
