import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { CAST_VOTES, READ_ALL_BODIES } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { OpenMeetingsLaw } from '../motion/open-meetings.rules.js';
import { discussionOf, type Discussion } from '../procedure/procedure.rules.js';
import type { RemarkList, RemarkRow } from './remark.request.js';

interface Found {
  readonly bodyId: string;
  readonly caseId: string | null;
  readonly law: OpenMeetingsLaw;
  readonly chosen: Discussion | null;
  readonly items: readonly RemarkRow[];
}

/** What was said before a meeting, as far as the reader may read it: one's own, what is public, what was brought to the meeting, and for staff everything. */
@Injectable()
export class ListRemarks {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, meetingId: string): Promise<RemarkList> {
    const staff = holds(actor, READ_ALL_BODIES);
    const found = await this.reader.one<Found>(actor.workspaceId, {
      name: 'bodies.remarks', text: SELECT_REMARKS, values: [...viewValues(actor), actor.workspaceId, meetingId, staff, actor.personId],
    });
    if (found === null) throw bodiesProblem('meeting.absent', { id: meetingId });
    const scopes = scopesOf({ id: found.bodyId, caseId: found.caseId });
    return { goesTo: discussionOf(found.law, found.chosen), maySay: actor.personId !== null && holds(actor, CAST_VOTES, scopes), mayRelay: staff, items: found.items };
  }
}

const SELECT_REMARKS = `select b.id as "bodyId", b.case_id as "caseId", b.open_meetings_law as law, p.discussion as chosen,
    coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'agendaItemId', r.agenda_item_id, 'by', y.name, 'text', r.text, 'rating', r.rating, 'goesTo', r.goes_to, 'at', r.at,
        'relayedAt', r.relayed_at, 'mine', r.by_person_id is not distinct from $7::uuid, 'version', r.version) order by r.id)
      from bodies.remark r join directory.party y on y.workspace_id = r.workspace_id and y.id = r.by_person_id
      where r.workspace_id = g.workspace_id and r.meeting_id = g.id
        and ($6::boolean or r.goes_to = 'public' or r.relayed_at is not null or r.by_person_id = $7::uuid)), '[]') as items
  from bodies.meeting g
  join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  left join bodies.procedure p on p.workspace_id = b.workspace_id and p.body_id = b.id
  where g.workspace_id = $4 and g.id = $5 and ${SEEN_BODIES}`;
