/** What every list and page shows of a case. `$1` is the city, `$2` the day it is there. */
export const CASE_ROW = `p.id, p.number, p.title, p.state, p.read_only as "readOnly", p.opened_on as "openedOn", p.lead_party_id as "leadPartyId", lead.name as lead,
  case when p.stage_key is null then null else json_build_object('key', p.stage_key, 'name', p.stage_name, 'position', p.stage_position,
    'done', p.stages_done, 'open', p.stages_open, 'total', p.stages_total) end as stage,
  case when ahead.on_day is null then null else json_build_object('on', ahead.on_day, 'what', ahead.what, 'whatKey', ahead.what_key) end as next,
  missed.since as "stuckSince", waiting.requests as "openRequests"`;

/** A closed case and a mere record of facts are never stuck. */
export const CASE_FROM = `from casework.planning_process p
  join directory.party lead on lead.workspace_id = p.workspace_id and lead.id = p.lead_party_id
  left join lateral (
    select e.on_day, e.what, e.what_key from casework.expected_date e
    where e.workspace_id = p.workspace_id and e.case_id = p.id and e.on_day >= $2 and p.state = 'open'
    order by e.on_day, e.what_key nulls first, e.what, e.id limit 1) ahead on true
  left join lateral (
    select min(e.on_day) as since from casework.expected_date e
    where e.workspace_id = p.workspace_id and e.case_id = p.id and e.sticks and e.on_day < $2 and p.state = 'open' and not p.read_only) missed on true
  left join lateral (
    select count(*)::integer as requests from casework.request r
    where r.workspace_id = p.workspace_id and r.case_id = p.id and r.state <> 'closed') waiting on true`;
