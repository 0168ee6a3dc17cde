import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { readCityToken } from '#libs/platform/identity';
import { WorkspaceClock, WorkspaceDirectory } from '#libs/platform/workspace';
import type { LinkView } from './link-page.model.js';

/** What stands behind an emailed link. Reading it changes nothing, however often and by whom it is fetched (E1). */
@Injectable()
export class ReadLink {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly directory: WorkspaceDirectory,
    private readonly workspaceClock: WorkspaceClock,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null for a token that is none of ours. One statement. */
  async execute(token: string): Promise<LinkView | null> {
    const read = readCityToken(token);
    if (read === null || (await this.directory.byId(read.workspaceId)) === null) return null;
    const row = await this.reader.one<Omit<LinkView, 'workspaceId' | 'today'>>(read.workspaceId, {
      name: 'implementation.link', text: SELECT_LINK, values: [read.workspaceId, read.hash, this.clock.now()],
    });
    if (row === null) return null;
    return { ...row, workspaceId: read.workspaceId, today: await this.workspaceClock.todayIn(read.workspaceId) };
  }
}

const SELECT_LINK = `select l.id as "linkId", l.person_id as "personId", l.language, (l.revoked_at is not null or l.expires_at <= $3) as ended,
    jsonb_build_object('name', c.name, 'accent', c.accent, 'languages', c.languages, 'officeEmail', c.office_email, 'zone', c.zone) as city,
    coalesce((select jsonb_agg(jsonb_build_object(
        'id', s.id, 'number', i.number, 'title', s.title, 'organization', y.name, 'plan', k.title,
        'facts', jsonb_build_object('progress', s.progress, 'startOn', s.start_on, 'promisedOn', s.promised_on, 'forecastOn', s.forecast_on,
          'blockedKind', s.blocked_kind, 'blockedSince', s.blocked_since, 'lastUpdateOn', s.last_update_on, 'askedFrom', s.asked_from, 'updateBy', s.update_by,
          'lateShowsOn', s.late_shows_on, 'missingShowsOn', s.missing_shows_on),
        'milestone', (select jsonb_build_object('title', m.title, 'dueOn', m.due_on) from implementation.milestone m
          where m.workspace_id = s.workspace_id and m.step_id = s.id and m.done_on is null and m.due_on is not null order by m.due_on, m.position limit 1),
        'last', case when u.id is not null then jsonb_build_object('id', u.id, 'answer', u.answer, 'line', u.line, 'onDay', u.on_day, 'happenedAt', u.happened_at,
          'forecastOn', u.forecast_on, 'blockedKind', u.blocked_kind, 'byPersonId', u.by_person_id, 'byName', b.name) end,
        'answered', coalesce(u.by_person_id = l.person_id and u.happened_at >= l.made_at, false)
      ) order by length(i.number), i.number, s.position, s.id)
      from implementation.link_step t
      join implementation.action_step s on s.workspace_id = t.workspace_id and s.id = t.step_id
      join deliberation.item i on i.workspace_id = s.workspace_id and i.id = s.item_id
      join casework.planning_process k on k.workspace_id = s.workspace_id and k.id = s.case_id
      join directory.party y on y.workspace_id = s.workspace_id and y.id = s.lead_party_id
      left join lateral (select * from implementation.step_update u where u.workspace_id = s.workspace_id and u.step_id = s.id
        order by u.happened_at desc, u.id desc limit 1) u on true
      left join directory.party b on b.workspace_id = s.workspace_id and b.id = u.by_person_id
      where t.workspace_id = l.workspace_id and t.link_id = l.id and t.revoked_at is null), '[]'::jsonb) as steps
  from implementation.link l join workspace.workspace c on c.workspace_id = l.workspace_id
  where l.workspace_id = $1 and l.secret_hash = $2`;
