import type { DayText } from '#libs/kernel';
import type { BlockedBy, ProgressCode } from '#libs/ui';
import type { Transaction } from '#libs/platform/work';
import type { StepFacts } from '../step/step-state.rules.js';
import type { Answer, Channel, ProgressSaid } from './answer.model.js';

/** One answer, ready to be written. */
export interface UpdateToPost {
  readonly stepId: string;
  readonly key: string;
  readonly answer: Answer;
  readonly forecastOn: DayText | null;
  readonly progress: ProgressSaid | null;
  readonly blockedKind: BlockedBy | null;
  readonly line: string;
  /** Only from staff: a line that is public at once. */
  readonly publicLine: string;
  readonly via: Channel;
  readonly corrects: string | null;
}

/** Who may write it; the statement itself asks, so that one round trip does all. */
export interface UpdateRight {
  /** Null for a link: then only the link counts. */
  readonly personId: string | null;
  readonly linkId: string | null;
  /** Staff of the whole city. */
  readonly everywhere: boolean;
  /** Staff of these processes. */
  readonly caseIds: readonly string[];
  /** The person recorded as having told it. */
  readonly byPersonId: string | null;
}

/** What stands on record after the press. */
export interface PostedUpdate {
  readonly id: string;
  readonly itemId: string;
  readonly caseId: string;
  readonly answer: Answer;
  readonly progress: ProgressCode;
  readonly forecastOn: DayText | null;
  readonly line: string;
  readonly happenedAt: Date;
  readonly today: DayText;
  /** The step as it stands now. */
  readonly step: StepFacts & { readonly promisedOn: DayText | null };
}

type PostedRow = { readonly stepThere: boolean } & { readonly [Field in keyof PostedUpdate]: PostedUpdate[Field] | null };

/** Updates inside a transaction. */
export class Updates {
  constructor(private readonly tx: Transaction) {}

  /**
   * Writes the update and what follows for its step in one statement under the step's lock.
   * @returns null when there is no such step, or none for this person; `fresh: false` with what was recorded when the key is known
   */
  async post(update: UpdateToPost, right: UpdateRight): Promise<{ readonly posted: PostedUpdate; readonly fresh: boolean } | null> {
    const [row] = await this.tx.run<PostedRow>({ name: 'implementation.update.post', text: POST_UPDATE, values: [
      this.tx.workspaceId, update.stepId, this.tx.newId(), update.key, update.answer, update.forecastOn, update.progress, update.blockedKind, update.line,
      update.publicLine, update.via, update.corrects, this.tx.now, this.tx.machineNow,
      right.personId, right.linkId, right.everywhere, right.caseIds, right.byPersonId,
    ] });
    if (row === undefined) return null;
    if (row.id !== null) return { posted: row as PostedUpdate, fresh: true };
    const [known] = await this.tx.query<PostedUpdate>(SELECT_POSTED, [this.tx.workspaceId, update.stepId, update.key, this.tx.now]);
    return known === undefined ? null : { posted: known, fresh: false };
  }
}

const STEP_FACTS = `jsonb_build_object('progress', a.progress, 'startOn', a.start_on, 'promisedOn', a.promised_on, 'forecastOn', a.forecast_on,
    'blockedKind', a.blocked_kind, 'blockedSince', a.blocked_since, 'lastUpdateOn', a.last_update_on, 'askedFrom', a.asked_from, 'updateBy', a.update_by,
    'lateShowsOn', a.late_shows_on, 'missingShowsOn', a.missing_shows_on)`;

/**
 * $15 to $18 are the right: whoever has none finds no step. `own`: the lead speaks, and so has seen the line that it makes;
 * a chair or the office who speaks for them has not shown it to them.
 */
const POST_UPDATE = `with step as (
    select s.workspace_id, s.id, s.progress, s.start_on, s.blocked_kind, s.blocked_since, c.holidays, ($13::timestamptz at time zone c.zone)::date as today,
      coalesce(p.every_days, 30) as every_days, coalesce(p.again_after, 3) as again_after, case when s.lead_person_id is not null then s.lead_person_id is not distinct from $19::uuid
        else exists (select 1 from directory.person m where m.workspace_id = $1 and m.id = $19::uuid and s.lead_party_id in (m.id, m.organization_id)) end as own
    from implementation.action_step s
    join workspace.workspace c on c.workspace_id = s.workspace_id
    left join implementation.ask_policy p on p.workspace_id = s.workspace_id and p.case_id = s.case_id
    where s.workspace_id = $1 and s.id = $2 and ($17::boolean or s.case_id = any($18::uuid[]) or s.lead_person_id = $15::uuid
      or exists (select 1 from directory.person m where m.workspace_id = $1 and m.id = $15::uuid and m.organization_id = s.lead_party_id)
      or exists (select 1 from implementation.link_step t join implementation.link l on l.workspace_id = t.workspace_id and l.id = t.link_id
        where t.workspace_id = $1 and t.step_id = s.id and t.link_id = $16::uuid and t.revoked_at is null and l.revoked_at is null and l.expires_at > $14))
    for update of s
  ), made as (
    insert into implementation.step_update (workspace_id, id, step_id, answer, forecast_on, progress, blocked_kind, line, public_line, line_state,
      released_by_person_id, released_at, by_person_id, on_behalf, via, key, corrects_id, happened_at, on_day)
    select $1, $3, step.id, $5, $6::date,
      case when $5 = 'done' then 'done' else coalesce($7, case when step.progress in ('not_started', 'done', 'stopped') then 'begun' else step.progress end) end,
      case when $5 = 'stuck' then coalesce($8, 'waiting') end, $9, $10, case when $10 <> '' then 'released' when $9 <> '' then 'held' else 'none' end,
      case when $10 <> '' then $19::uuid end, case when $10 <> '' then $13::timestamptz end, $19::uuid, not step.own, $11, $4,
      (select u.id from implementation.step_update u where u.workspace_id = $1 and u.step_id = step.id and u.id = $12::uuid), $13, step.today
    from step
    on conflict on constraint update_key do nothing
    returning id, step_id, answer, forecast_on, progress, blocked_kind, line, public_line, happened_at
  ), next as (
    select made.*, step.today, step.own, step.holidays,
      case made.answer when 'later' then made.forecast_on when 'stuck' then made.forecast_on end as expected,
      implementation.working_day_after(implementation.working_day_after(greatest(step.today + step.every_days, step.start_on) - 1, 1, step.holidays),
        step.again_after, step.holidays) as update_by
    from made join step on step.id = made.step_id
  ), changed as (
    update implementation.action_step a set
      progress = next.progress,
      done_on = case when next.answer = 'done' then next.today end,
      forecast_on = next.expected,
      blocked_kind = next.blocked_kind,
      blocked_since = case when next.blocked_kind = a.blocked_kind then a.blocked_since when next.blocked_kind is not null then next.today end,
      blocked_note = '',
      last_update_at = next.happened_at,
      last_update_on = next.today,
      public_line = next.public_line,
      update_by = next.update_by,
      saw_late_on = case when next.answer <> 'done' and (a.promised_on < next.today or next.expected > a.promised_on)
        then coalesce(a.saw_late_on, case when next.own then next.today end) end,
      late_shows_on = case when next.answer <> 'done' and (a.promised_on < next.today or next.expected > a.promised_on)
        then coalesce(a.late_shows_on, case when next.own then implementation.working_day_after(next.today, 2, next.holidays) end) end,
      saw_missing_on = null,
      missing_shows_on = null,
      version = a.version + 1
    from next where a.workspace_id = $1 and a.id = next.step_id
    returning a.*
  )
  select true as "stepThere", m.id, a.item_id as "itemId", a.case_id as "caseId", m.answer, m.progress, m.forecast_on::text as "forecastOn", m.line,
    m.happened_at as "happenedAt", step.today::text as today, ${STEP_FACTS} as step
  from step left join made m on true left join changed a on true`;

const SELECT_POSTED = `select m.id, a.item_id as "itemId", a.case_id as "caseId", m.answer, m.progress, m.forecast_on::text as "forecastOn", m.line,
    m.happened_at as "happenedAt", ($4::timestamptz at time zone c.zone)::date::text as today, ${STEP_FACTS} as step
  from implementation.step_update m
  join implementation.action_step a on a.workspace_id = m.workspace_id and a.id = m.step_id
  join workspace.workspace c on c.workspace_id = m.workspace_id
  where m.workspace_id = $1 and m.step_id = $2 and m.key = $3`;
