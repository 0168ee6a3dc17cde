import { Injectable } from '@nestjs/common';
import type { DayText } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { reportingProblem } from '../reporting.problems.js';
import type { Figures } from './figures.model.js';

export interface FiguresWish {
  readonly caseId: string;
  readonly from: DayText;
  /** First day after the period. */
  readonly to: DayText;
  readonly asOf: DayText;
}

/**
 * All figures of a plan in one statement, so that they belong to one moment and add up.
 * Lines turn red here only when their lead has seen them (the mayor is among the readers).
 */
@Injectable()
export class GatherFigures {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(workspaceId: string, wish: FiguresWish): Promise<Figures> {
    const json = await this.reader.json(workspaceId, {
      name: 'reporting.figures',
      text: SELECT_FIGURES,
      values: [workspaceId, wish.caseId, wish.asOf, wish.from, wish.to],
    });
    if (json === null) throw reportingProblem('case.absent');
    return JSON.parse(json) as Figures;
  }
}

/** $1 city, $2 case, $3 as of, $4 period from, $5 period to (exclusive). */
const SELECT_FIGURES = `
with city as (select zone from workspace.workspace where workspace_id = $1),
item as (
  select i.id, i.number, i.title, i.position, i.parent_id from deliberation.item i
  where i.workspace_id = $1 and i.case_id = $2 and i.state = 'adopted' and i.number is not null),
step as (
  select s.*, implementation.state_of(s, $3::date, false) as standing, coalesce(p.name, '') as organization,
    i.number as item_number, i.title as item_title,
    coalesce((select u.public_line from implementation.step_update u
      where u.workspace_id = s.workspace_id and u.step_id = s.id and u.line_state = 'released' order by u.happened_at desc, u.id desc limit 1), '') as answer
  from implementation.action_step s
  join item i on i.id = s.item_id
  left join directory.party lead on lead.workspace_id = s.workspace_id and lead.id = s.lead_party_id
  left join directory.person pe on pe.workspace_id = s.workspace_id and pe.id = s.lead_party_id
  left join directory.party p on p.workspace_id = s.workspace_id and p.id = coalesce(pe.organization_id, case when lead.kind = 'organization' then lead.id end)
  where s.workspace_id = $1 and s.case_id = $2),
counted as (
  select i.id, (select s.standing from step s where s.item_id = i.id order by implementation.attention_of(s.standing) limit 1) as standing from item i),
number_key as (select id, coalesce(nullif(regexp_replace(number, '\\D', '', 'g'), ''), '0')::numeric as n from item)
select jsonb_build_object(
  'asOf', $3::date,
  'period', jsonb_build_object('from', $4::date, 'to', $5::date),
  'items', (select count(*) from item),
  'states', (select coalesce(jsonb_object_agg(standing, n), '{}') from (select coalesce(standing, 'not_started') as standing, count(*) as n from counted group by 1) c),
  'updates', (select count(*) from implementation.step_update u join step s on s.id = u.step_id
    where u.workspace_id = $1 and u.on_day >= $4 and u.on_day < $5 and u.corrects_id is null),
  'done', (select coalesce(jsonb_agg(jsonb_build_object('itemId', s.item_id, 'number', s.item_number, 'title', s.item_title, 'organization', s.organization,
      'step', s.title, 'on', s.done_on) order by s.done_on, k.n), '[]')
    from step s join number_key k on k.id = s.item_id where s.progress = 'done' and s.done_on >= $4 and s.done_on < $5),
  'attention', (select coalesce(jsonb_agg(jsonb_build_object('itemId', s.item_id, 'number', s.item_number, 'title', s.item_title, 'organization', s.organization,
      'step', s.title, 'state', s.standing,
      'days', case when s.standing = 'late' and s.promised_on < $3::date then $3::date - s.promised_on end,
      'since', case s.standing when 'no_update' then coalesce(s.last_update_on, s.asked_from) when 'blocked' then s.blocked_since end,
      'blockedBy', case when s.standing = 'blocked' then s.blocked_kind end,
      'expected', s.forecast_on, 'promised', s.promised_on, 'answer', s.answer)
      order by coalesce(case s.standing when 'no_update' then coalesce(s.last_update_on, s.asked_from) when 'blocked' then s.blocked_since end, s.promised_on), k.n), '[]')
    from step s join number_key k on k.id = s.item_id where s.standing in ('late', 'blocked', 'no_update')),
  'decided', (select coalesce(jsonb_agg(jsonb_build_object('itemId', i.id, 'number', i.number, 'title', i.title, 'decision', d.decision, 'on', d.decided_on) order by d.decided_on, d.id), '[]')
    from deliberation.decision d join deliberation.item i on i.workspace_id = d.workspace_id and i.id = d.item_id
    where d.workspace_id = $1 and i.case_id = $2 and d.decided_on >= $4 and d.decided_on < $5 and d.decision <> 'proposed'),
  'meetings', (select count(*) from bodies.meeting m join bodies.body b on b.workspace_id = m.workspace_id and b.id = m.body_id
    where m.workspace_id = $1 and b.case_id = $2 and b.visibility not in ('body', 'staff') and m.state = 'held' and (m.starts_at at time zone m.zone)::date >= $4 and (m.starts_at at time zone m.zone)::date < $5),
  'offers', (select jsonb_build_object('received', count(*), 'answered', count(*) filter (where r.state <> 'open'))
    from casework.request r, city where r.workspace_id = $1 and r.case_id = $2 and r.kind = 'offer'
      and (r.raised_at at time zone city.zone)::date >= $4 and (r.raised_at at time zone city.zone)::date < $5),
  'questions', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'number', i.number, 'title', q.title, 'advice', q.advice, 'by', q.by_on) order by q.by_on nulls last, q.id), '[]')
    from reporting.question q left join deliberation.item i on i.workspace_id = q.workspace_id and i.id = q.item_id
    where q.workspace_id = $1 and q.case_id = $2 and q.answered_at is null),
  'measures', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'unit', m.unit, 'direction', m.direction, 'source', m.source, 'place', m.place,
      'baseline', case when m.baseline_value is not null then jsonb_build_object('value', m.baseline_value, 'on', m.baseline_on) end,
      'target', (select jsonb_build_object('value', t.value, 'on', t.on_day) from monitoring.target t
        where t.workspace_id = m.workspace_id and t.measure_id = m.id order by t.from_day desc limit 1),
      'points', (select coalesce(jsonb_agg(jsonb_build_object('on', v.on_day, 'value', v.value) order by v.from_day, v.at), '[]') from monitoring.measurement v
        where v.workspace_id = m.workspace_id and v.measure_id = m.id
          and not exists (select 1 from monitoring.measurement c where c.workspace_id = v.workspace_id and c.corrects_id = v.id))) order by m.title, m.id), '[]')
    from assessment.measure m where m.workspace_id = $1 and m.case_id = $2)
)::text as figures
from casework.planning_process c where c.workspace_id = $1 and c.id = $2`;
