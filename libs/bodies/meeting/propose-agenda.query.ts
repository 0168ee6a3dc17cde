import { Injectable } from '@nestjs/common';
import { localDate, type Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { AgendaProposers } from './agenda-proposals.provider.js';
import type { AgendaProposal, AgendaProposals } from './agenda.response.js';

interface Head {
  readonly bodyId: string;
  readonly caseId: string | null;
  readonly startsAt: string;
  readonly zone: string;
}

const ORDER = ['unfinished', 'overdue', 'blocked', 'changed'];

/** What could stand on the agenda: what was not finished, and what later rooms know to be overdue, blocked or changed. */
@Injectable()
export class ProposeAgenda {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
    private readonly proposers: AgendaProposers,
  ) {}

  /** @throws Problem `bodies.meeting.absent` also for whoever may not run it */
  async execute(actor: Actor, meetingId: string): Promise<AgendaProposals> {
    const head = await this.reader.one<Head>(actor.workspaceId, { name: 'bodies.proposal-head', text: SELECT_HEAD, values: [...viewValues(actor), actor.workspaceId, meetingId] });
    if (head === null || !holds(actor, RUN_MEETINGS, scopesOf({ id: head.bodyId, caseId: head.caseId }))) throw bodiesProblem('meeting.absent', { id: meetingId });
    const today = localDate(await this.clock.nowIn(actor.workspaceId), head.zone);
    const question = { workspaceId: actor.workspaceId, bodyId: head.bodyId, caseId: head.caseId, today };
    const parts = await this.reader.many(actor.workspaceId, [
      { name: 'bodies.unfinished', text: SELECT_UNFINISHED, values: [actor.workspaceId, head.bodyId, head.startsAt] },
      { name: 'bodies.on-agenda', text: SELECT_TAKEN, values: [actor.workspaceId, meetingId] },
      ...this.proposers.all().map((proposer) => proposer.statement(question)),
    ]);
    const [unfinished, taken, ...others] = parts.map(({ rows }) => rows);
    const there = new Set((taken ?? []).map((row) => (row as { sourceId: string }).sourceId));
    const items = [...(unfinished ?? []), ...others.flat()] as AgendaProposal[];
    return { items: items.filter(({ sourceId }) => !there.has(sourceId)).toSorted((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why)).slice(0, 100) };
  }
}

const SELECT_HEAD = `select g.body_id as "bodyId", b.case_id as "caseId", g.starts_at as "startsAt", g.zone
  from bodies.meeting g join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  where g.workspace_id = $4 and g.id = $5 and ${SEEN_BODIES}`;

/** Put off; or left open in a meeting where others were ticked off. What was carried on elsewhere is no longer here. */
const SELECT_UNFINISHED = `select 'agenda-item' as "sourceKind", a.id as "sourceId", a.item_id as "itemId", a.title, 'unfinished' as why, (g.starts_at at time zone g.zone)::date::text as since
  from bodies.meeting g join bodies.agenda_item a on a.workspace_id = g.workspace_id and a.meeting_id = g.id
  where g.workspace_id = $1 and g.body_id = $2 and g.starts_at < $3 and g.state = 'held'
    and (a.state = 'put_off' or (a.state = 'open' and exists (select 1 from bodies.agenda_item o where o.workspace_id = a.workspace_id and o.meeting_id = a.meeting_id and o.state <> 'open')
      and not exists (select 1 from bodies.motion m where m.workspace_id = a.workspace_id and m.agenda_item_id = a.id and m.state in ('carried', 'failed'))))
    and not exists (select 1 from bodies.agenda_item n where n.workspace_id = a.workspace_id and n.carried_from_id = a.id)
  order by g.starts_at desc, a.position, a.id limit 50`;

const SELECT_TAKEN = `select source_id as "sourceId" from bodies.agenda_item where workspace_id = $1 and meeting_id = $2 and source_id is not null`;
