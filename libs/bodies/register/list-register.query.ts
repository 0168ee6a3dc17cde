import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { KEEP_REGISTER } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { ListRegisterRequest } from './register.request.js';
import type { OpenRegisterPage, OpenRegisterRow, RegisterPage, RegisterRow, RegisterSummary } from './register.response.js';

interface Head {
  readonly id: string;
  readonly caseId: string | null;
  readonly name: string;
  readonly isPublic: boolean;
  readonly summary: RegisterSummary;
}

/** A body's advice or issues, the latest number first, and how often it was heard. Two statements. */
@Injectable()
export class ListRegister {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @throws Problem `bodies.body.absent` */
  async execute(actor: Actor, bodyId: string, request: ListRegisterRequest): Promise<RegisterPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [before] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const [today, kind] = [await this.clock.todayIn(actor.workspaceId), request.kind ?? 'advice'];
    const [heads, rows] = (await this.reader.many(actor.workspaceId, [
      { name: 'bodies.register-head', text: SELECT_HEAD, values: [...viewValues(actor), actor.workspaceId, bodyId, kind, today] },
      { name: 'bodies.register', text: SELECT_LINES, values: [actor.workspaceId, bodyId, today, kind, request.standing ?? null, request.search?.trim().toLowerCase() || null, before, limit + 1] },
    ])).map((answer) => answer.rows) as [Head[], RegisterRow[]];
    const [head] = heads;
    if (head === undefined) throw bodiesProblem('body.absent', { id: bodyId });
    return { body: head.name, isPublic: head.isPublic, mayKeep: holds(actor, KEEP_REGISTER, scopesOf(head)), summary: head.summary, ...toPage(rows, limit, (row) => [String(row.no)]) };
  }

  /** What a public body shows of it to everybody. @throws Problem `bodies.body.absent` */
  async open(workspaceId: string, bodyId: string, after: string | undefined, limit = DEFAULT_LIMIT): Promise<OpenRegisterPage> {
    const [kind, no] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const [bodies, rows] = (await this.reader.many(workspaceId, [
      { name: 'bodies.register-public', text: `select 1 from bodies.body where workspace_id = $1 and id = $2 and visibility = 'public'`, values: [workspaceId, bodyId] },
      { name: 'bodies.register-open', text: SELECT_OPEN, values: [workspaceId, bodyId, kind, no, limit + 1] },
    ])).map((answer) => answer.rows) as [unknown[], OpenRegisterRow[]];
    if (bodies.length === 0) throw bodiesProblem('body.absent', { id: bodyId });
    return toPage(rows, limit, (row) => [row.kind, String(row.no)]);
  }
}

/** Of the letter's request `r`. */
const LETTER_STANDING = `case when r.replied_at is not null then 'answered' when r.state = 'closed' then 'unanswered' else 'waiting' end`;

const LETTERS = `from bodies.register_letter e
  join casework.request r on r.workspace_id = e.workspace_id and r.id = e.request_id
  join directory.party y on y.workspace_id = e.workspace_id and y.id = e.party_id`;

const SELECT_HEAD = `select b.id, b.case_id as "caseId", b.name, b.visibility = 'public' as "isPublic",
    (select json_build_object('lines', count(distinct l.id)::int, 'sent', count(e.id)::int,
        'answered', count(e.id) filter (where ${LETTER_STANDING} = 'answered')::int, 'waiting', count(e.id) filter (where ${LETTER_STANDING} = 'waiting')::int,
        'late', count(e.id) filter (where r.state = 'open' and r.due_on < $7)::int, 'unanswered', count(e.id) filter (where ${LETTER_STANDING} = 'unanswered')::int,
        'followed', count(e.id) filter (where e.stance = 'followed')::int, 'inPart', count(e.id) filter (where e.stance = 'in_part')::int)
      from bodies.register_line l left join bodies.register_letter e on e.workspace_id = l.workspace_id and e.line_id = l.id
      left join casework.request r on r.workspace_id = e.workspace_id and r.id = e.request_id
      where l.workspace_id = b.workspace_id and l.body_id = b.id and l.kind = $6) as summary
  from bodies.body b where b.workspace_id = $4 and b.id = $5 and ${SEEN_BODIES}`;

const SELECT_LINES = `select * from (
  select l.id, l.kind, l.no, l.title, l.text, l.open_to_all as "openToAll", l.entered_on as "enteredOn", l.settled_on as "settledOn", l.settled_note as "settledNote", l.version,
    case when coalesce(s.waiting, 0) > 0 or (s.sent is null and l.settled_on is null) then 'waiting' when coalesce(s.unanswered, 0) > 0 then 'unanswered' else 'answered' end as standing,
    coalesce(s.letters, '[]') as letters
  from bodies.register_line l left join lateral (
    select nullif(count(*), 0) as sent, count(*) filter (where ${LETTER_STANDING} = 'waiting') as waiting, count(*) filter (where ${LETTER_STANDING} = 'unanswered') as unanswered,
      string_agg(lower(y.name), ' ') as names,
      json_agg(json_build_object('id', e.id, 'requestId', r.id, 'number', r.number, 'to', y.name, 'sentOn', e.sent_on, 'dueOn', r.due_on, 'late', r.state = 'open' and r.due_on < $3,
        'repliedOn', (r.replied_at at time zone w.zone)::date, 'reply', r.reply, 'stance', e.stance, 'standing', ${LETTER_STANDING}, 'version', e.version) order by e.sent_on, e.id) as letters
    ${LETTERS} join workspace.workspace w on w.workspace_id = e.workspace_id
    where e.workspace_id = l.workspace_id and e.line_id = l.id) s on true
  where l.workspace_id = $1 and l.body_id = $2 and l.kind = $4
    and ($6::text is null or l.no::text = $6 or position($6 in lower(l.title || ' ' || l.text || ' ' || coalesce(s.names, ''))) > 0)
    and ($7::integer is null or l.no < $7)) x
  where $5::text is null or x.standing = $5
  order by x.no desc limit $8`;

const SELECT_OPEN = `select l.kind, l.no, l.title, l.text, l.entered_on as "enteredOn",
    coalesce((select json_agg(json_build_object('to', case when y.kind = 'person' then null else y.name end, 'sentOn', e.sent_on, 'repliedOn', (r.replied_at at time zone w.zone)::date) order by e.sent_on, e.id)
      ${LETTERS} join workspace.workspace w on w.workspace_id = e.workspace_id where e.workspace_id = l.workspace_id and e.line_id = l.id), '[]') as letters
  from bodies.register_line l
  where l.workspace_id = $1 and l.body_id = $2 and l.open_to_all and ($3::text is null or l.kind > $3 or (l.kind = $3 and l.no < $4::integer))
  order by l.kind, l.no desc limit $5`;
