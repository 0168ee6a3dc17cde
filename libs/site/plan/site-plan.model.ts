/** $1 city, $2 case. Only what everybody may know is selected: organizations for people, states after their lead saw them, released lines. */
export const SELECT_FRAME = `select c.number as "caseNumber", c.read_only as "readOnly",
    (select a.slug from publishing.plan_address a where a.workspace_id = c.workspace_id and a.case_id = c.id and a.current) as slug,
    jsonb_build_object('slug', w.slug, 'name', w.name, 'zone', w.zone, 'languages', w.languages, 'sourceLanguage', w.source_language, 'accent', w.accent,
      'officeName', w.office_name, 'officeEmail', w.office_email) as city
  from casework.planning_process c join workspace.workspace w on w.workspace_id = c.workspace_id
  where c.workspace_id = $1 and c.id = $2`;

export const SELECT_VERSIONS = `select v.id, v.no, v.title, v.intro, v.note, v.published_on as "publishedOn", v.item_count as "itemCount", v.checksum,
    v.source_language as "sourceLanguage",
    coalesce((select jsonb_agg(jsonb_build_object('itemId', r.item_id, 'field', r.field, 'reason', r.reason, 'on', r.on_day) order by r.at)
      from publishing.redaction r where r.workspace_id = v.workspace_id and r.version_id = v.id), '[]') as withheld
  from publishing.published_version v where v.workspace_id = $1 and v.case_id = $2 order by v.no desc`;

/** $3: of all versions, or of the newest only. */
export const SELECT_ITEMS = `select x.version_id as "versionId", x.item_id as "itemId", x.parent_item_id as "parentItemId", x.depth, x.position,
    x.level_name as "levelName", x.number, x.title, x.body, x.benefit, x.origin, x.decision
  from publishing.version_item x
  join publishing.published_version v on v.workspace_id = x.workspace_id and v.id = x.version_id
  where v.workspace_id = $1 and v.case_id = $2
    and ($3::boolean or v.no = (select max(n.no) from publishing.published_version n where n.workspace_id = $1 and n.case_id = $2))
  order by x.depth, x.position, x.item_id`;

/** The name of who leads: an organization, an office, the body of a seat; of a person only the organization. */
const LEAD = `case p.kind when 'person' then (select oy.name from directory.person e join directory.party oy on oy.workspace_id = e.workspace_id and oy.id = e.organization_id
      where e.workspace_id = p.workspace_id and e.id = p.id)
    when 'seat' then (select b.name from bodies.seat t join bodies.body b on b.workspace_id = t.workspace_id and b.id = t.body_id where t.workspace_id = p.workspace_id and t.id = p.id and b.visibility not in ('body', 'staff'))
    else p.name end`;

const PARTY = `join directory.party g on g.workspace_id = s.workspace_id and g.id = s.lead_party_id
  join directory.party p on p.workspace_id = g.workspace_id and p.id = coalesce(g.merged_into_id, g.id)`;

/** $3 today, in the city. */
export const SELECT_STEPS = `with stood as (select s.*, implementation.state_of(s, $3::date, false) as state from implementation.action_step s where s.workspace_id = $1 and s.case_id = $2)
  select s.id, s.item_id as "itemId", s.title, ${LEAD} as lead, s.state, s.progress, s.promised_on as "promisedOn", s.forecast_on as "forecastOn", s.start_on as "startOn",
    case s.state when 'no_update' then coalesce(s.last_update_on, s.asked_from) when 'blocked' then s.blocked_since end as since,
    case s.state when 'blocked' then s.blocked_kind end as "blockedBy", s.last_update_on as "lastUpdateOn", s.public_line as "publicLine",
    m.done::integer as "milestonesDone", m.total::integer as milestones, n.title as "nextMilestone", n.due_on as "nextMilestoneOn"
  from stood s ${PARTY}
  cross join lateral (select count(k.done_on) as done, count(*) as total from implementation.milestone k where k.workspace_id = s.workspace_id and k.step_id = s.id) m
  left join lateral (select k.title, k.due_on from implementation.milestone k where k.workspace_id = s.workspace_id and k.step_id = s.id and k.done_on is null order by k.position limit 1) n on true
  order by s.item_id, s.position, s.id`;

export const SELECT_ORIGINS = `select i.id as "itemId",
    (select count(*) from deliberation.source x where x.workspace_id = i.workspace_id and x.item_id = i.id and x.kind = 'comment')::integer as comments,
    (select count(*) from deliberation.draft d where d.workspace_id = i.workspace_id and d.item_id = i.id)::integer as drafts,
    (select count(*) from deliberation.item k where k.workspace_id = i.workspace_id and k.merged_into_id = i.id)::integer as merged,
    coalesce((select jsonb_agg(g.title order by g.id) from deliberation.source x join assessment.gap g on g.workspace_id = x.workspace_id and g.id = x.source_id
      where x.workspace_id = i.workspace_id and x.item_id = i.id and x.kind = 'gap'), '[]') as gaps,
    coalesce((select jsonb_agg(jsonb_build_object('body', b.name, 'on', (r.decided_at at time zone w.zone)::date, 'yes', r.yes, 'no', r.no_votes, 'recused', r.excused) order by r.decided_at)
      from bodies.motion m
      join bodies.body b on b.workspace_id = m.workspace_id and b.id = m.body_id and b.visibility not in ('body', 'staff')
      join lateral (select * from bodies.vote_result v where v.workspace_id = m.workspace_id and v.motion_id = m.id order by v.no desc limit 1) r on r.outcome = 'carried'
      where m.workspace_id = i.workspace_id and m.subject_kind = 'item' and m.subject_id = i.id), '[]') as votes
  from deliberation.item i join workspace.workspace w on w.workspace_id = i.workspace_id
  where i.workspace_id = $1 and i.case_id = $2 and i.number is not null and i.origin <> 'imported'`;

export const SELECT_CHANGES = `select c.id, c.on_day as on, c.code, c.item_id as "itemId", c.params
  from publishing.change c where c.workspace_id = $1 and c.case_id = $2
  order by c.on_day desc, c.at desc, c.code = 'version_published' desc, c.params->>'number', c.id limit 200`;

/** What was taken back by a correction is left out. */
export const SELECT_UPDATES = `select u.id, s.item_id as "itemId", s.title as step, u.on_day as on, u.answer, u.forecast_on as "forecastOn", ${LEAD} as lead,
    case u.line_state when 'released' then u.public_line else '' end as "publicLine"
  from implementation.step_update u
  join implementation.action_step s on s.workspace_id = u.workspace_id and s.id = u.step_id ${PARTY}
  where s.workspace_id = $1 and s.case_id = $2
    and not exists (select 1 from implementation.step_update k where k.workspace_id = u.workspace_id and k.corrects_id = u.id)
  order by u.happened_at desc, u.id desc limit 200`;

export const SELECT_MEASURES = `select k.item_id as "itemId", m.title, m.unit, v.value::float8 as value, v.on_day as on, coalesce(v.source, m.source) as source, coalesce(v.place, m.place) as place
  from monitoring.item_measure k
  join assessment.measure m on m.workspace_id = k.workspace_id and m.id = k.measure_id
  left join lateral (select * from monitoring.measurement x where x.workspace_id = m.workspace_id and x.measure_id = m.id
    and not exists (select 1 from monitoring.measurement c where c.workspace_id = x.workspace_id and c.corrects_id = x.id)
    order by x.from_day desc, x.at desc limit 1) v on true
  where k.workspace_id = $1 and m.case_id = $2 order by k.item_id, m.title`;

export const SELECT_TRANSLATIONS = `select t.owner_id as "ownerId", t.field, t.language, t.text, t.source_hash as "sourceHash", t.translator, t.reviewed_by as "reviewedBy", t.reviewed_at as "reviewedAt"
  from language.translation t
  where t.workspace_id = $1 and ((t.owner_kind = 'case' and t.owner_id = $2)
    or (t.owner_kind = 'item' and exists (select 1 from deliberation.item i where i.workspace_id = t.workspace_id and i.id = t.owner_id and i.case_id = $2)))`;

/** What was adopted only: a draft of the vision is nobody's promise. */
export const SELECT_PURPOSE = `select
    (select jsonb_build_object('text', v.text, 'language', v.language, 'adoptedOn', v.adopted_on) from convening.vision_text v
      where v.workspace_id = $1 and v.case_id = $2 and v.state = 'adopted') as vision,
    (select coalesce(jsonb_agg(g.text order by g.position, g.id), '[]') from convening.goal g
      where g.workspace_id = $1 and g.case_id = $2 and g.removed_at is null) as goals`;
