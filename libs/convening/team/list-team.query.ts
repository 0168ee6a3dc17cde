import { Injectable } from '@nestjs/common';
import { requireKnownCase, requireTakesPart } from '#libs/casework';
import { decodeCursor, encodeCursor, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { conveningProblem } from '../convening.problems.js';
import type { TeamList, TeamListRow } from './team.response.js';

/** Everybody with a part in a process, those of now first, then who had one. One statement. */
@Injectable()
export class ListTeam {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, caseId: string, { after, limit = DEFAULT_LIMIT }: ListRequest): Promise<TeamList> {
    requireTakesPart(actor, caseId);
    const [past, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const rows = await this.reader.rows<TeamListRow>(actor.workspaceId, {
      name: 'convening.team', text: SELECT_TEAM, values: [actor.workspaceId, caseId, await this.clock.todayIn(actor.workspaceId), past, id, limit + 1],
    });
    if (rows.length === 0) await requireKnownCase(this.reader, actor.workspaceId, caseId, conveningProblem('case.absent', { id: caseId }));
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last !== undefined ? encodeCursor([last.past ? 1 : 0, last.id]) : null };
  }
}

const SELECT_TEAM = `select * from (
    select t.id, t.party_id as "partyId", y.name, y.kind, t.part, t.note, t.from_on as "fromOn", t.until_on as "untilOn",
      (t.until_on is not null and t.until_on <= $3) as past
    from convening.team_member t join directory.party y on y.workspace_id = t.workspace_id and y.id = t.party_id
    where t.workspace_id = $1 and t.case_id = $2) m
  where $4::integer is null or (past::integer, id) > ($4, $5::uuid) order by past, id limit $6`;
