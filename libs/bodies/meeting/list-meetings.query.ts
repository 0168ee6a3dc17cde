import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { JOINED } from '../series/joined.query.js';
import type { ListMeetingsRequest } from './list-meetings.request.js';
import type { MeetingPage, MeetingRow } from './meeting.response.js';

/** Meetings of all bodies that the reader may see: the coming ones, or those behind us. One statement. */
@Injectable()
export class ListMeetings {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, request: ListMeetingsRequest): Promise<MeetingPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [at, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const past = request.when === 'past';
    const rows = await this.reader.rows<MeetingRow>(actor.workspaceId, {
      name: past ? 'bodies.meetings-past' : 'bodies.meetings-coming',
      text: past ? SELECT_PAST : SELECT_COMING,
      values: [
        ...viewValues(actor), actor.workspaceId, await this.clock.nowIn(actor.workspaceId),
        request.bodyId ?? null, request.caseId ?? null, request.mine === 'yes', at, id, limit + 1, likeOf(request.q), request.seriesId ?? null,
      ],
    });
    return toPage(rows, limit, (row) => [row.startsAt, row.id]);
  }
}

/** The text anywhere, taken by its letters. */
function likeOf(words: string | undefined): string | null {
  return words === undefined ? null : `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

const SELECT_MEETINGS = `select g.id, g.body_id as "bodyId", b.name as body, b.case_id as "caseId", g.title, g.starts_at as "startsAt", g.ends_at as "endsAt",
    g.zone, g.place, g.online_url as "onlineUrl", g.state, b.id = any($3::uuid[]) or ${JOINED} as mine
  from bodies.meeting g
  join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  where g.workspace_id = $4 and (${SEEN_BODIES} or ${JOINED}) and ($13::uuid is null or g.series_id = $13)
    and ($6::uuid is null or g.body_id = $6 or exists (select 1 from bodies.meeting_partner p where p.workspace_id = g.workspace_id and p.meeting_id = g.id and p.body_id = $6))
    and ($7::uuid is null or b.case_id = $7) and (not $8::boolean or b.id = any($3::uuid[]) or ${JOINED})
    and ($12::text is null or g.title ilike $12 or b.name ilike $12)`;

const SELECT_COMING = `${SELECT_MEETINGS}
    and g.ends_at > $5 and g.state in ('planned', 'noticed') and ($9::timestamptz is null or (g.starts_at, g.id) > ($9, $10::uuid))
  order by g.starts_at, g.id limit $11`;

const SELECT_PAST = `${SELECT_MEETINGS}
    and (g.ends_at <= $5 or g.state in ('held', 'cancelled')) and ($9::timestamptz is null or (g.starts_at, g.id) < ($9, $10::uuid))
  order by g.starts_at desc, g.id desc limit $11`;
