import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { inputViewOf } from '../engagement.policy.js';
import { engagementProblem } from '../engagement.problems.js';
import type { SessionPage, EngagementSessionResponse, SessionRow } from './session.response.js';
import type { ListSessionsRequest } from './session.request.js';

/** Community sessions, the latest first. */
@Injectable()
export class ListSessions {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListSessionsRequest): Promise<SessionPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [from, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const { all, takesPart, bodies } = inputViewOf(actor, request.caseId);
    const rows = await this.reader.rows<SessionRow & { heldFrom: string }>(actor.workspaceId, {
      name: 'engagement.sessions',
      text: SELECT_SESSIONS,
      values: [all, takesPart, bodies, actor.workspaceId, request.caseId ?? null, request.kind ?? null, request.search ?? null, from, id, limit + 1],
    });
    const page = toPage(rows, limit, (row) => [row.heldFrom, row.id]);
    return { ...page, items: page.items.map(({ heldFrom: _heldFrom, ...row }) => row) };
  }

  /** One of them with its notes. @throws Problem `engagement.session.absent` also when it is not open to the reader */
  async one(actor: Actor, id: string): Promise<EngagementSessionResponse> {
    const { all, takesPart, bodies } = inputViewOf(actor);
    const session = await this.reader.one<EngagementSessionResponse>(actor.workspaceId, {
      name: 'engagement.session', text: SELECT_SESSION, values: [all, takesPart, bodies, actor.workspaceId, id],
    });
    if (session === null) throw engagementProblem('session.absent', { id });
    return session;
  }
}

const COLUMNS = `s.id, s.case_id as "caseId", s.body_id as "bodyId", s.kind, s.title, s.held_on as "heldOn", s.place, s.host, s.languages,
  s.head_count as "headCount", s.head_count_rough as "headCountRough", s.visibility, s.version,
  (select count(*)::int from engagement.comment c where c.workspace_id = s.workspace_id and c.session_id = s.id) as comments`;

const SEEN = `($1::boolean or s.visibility = 'public' or ($2::boolean and s.visibility = 'participants') or (s.visibility = 'body' and s.body_id = any($3::uuid[])))`;

const SELECT_SESSIONS = `select ${COLUMNS}, s.held_from as "heldFrom" from engagement.session s
  where s.workspace_id = $4 and ${SEEN} and ($5::uuid is null or s.case_id = $5) and ($6::text is null or s.kind = $6)
    and ($7::text is null or position(lower($7) in lower(s.title || ' ' || coalesce(s.host, '') || ' ' || coalesce(s.place, ''))) > 0)
    and ($8::date is null or (s.held_from, s.id) < ($8, $9::uuid))
  order by s.held_from desc, s.id desc limit $10`;

const SELECT_SESSION = `select ${COLUMNS}, s.notes from engagement.session s where s.workspace_id = $4 and s.id = $5 and ${SEEN}`;
