import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { requireTakesPart, visibleTo } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import type { EntryPage, EntryRow } from './file.response.js';
import type { ListEntriesRequest } from './list-entries.request.js';

/** The file as one timeline, the latest on top; what is not meant for the reader is not there. */
@Injectable()
export class ListEntries {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, caseId: string, request: ListEntriesRequest): Promise<EntryPage> {
    requireTakesPart(actor, caseId);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [last] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const [known, found] = (await this.reader.many(actor.workspaceId, [
      { name: 'casework.case-known', text: 'select 1 from casework.planning_process where workspace_id = $1 and id = $2', values: [actor.workspaceId, caseId] },
      {
        name: 'casework.entries',
        text: SELECT_ENTRIES,
        values: [actor.workspaceId, caseId, visibleTo(actor, caseId), request.kind ?? null, request.sector ?? null, last, limit + 1],
      },
    ])).map(({ rows }) => rows) as [unknown[], EntryRow[]];
    // No case is not the same as a case without entries.
    if (known.length === 0) throw caseworkProblem('case.absent', { id: caseId });
    return toPage(found, limit, (row) => [row.id]);
  }
}

const SELECT_ENTRIES = `select e.id, e.kind, e.happened_at as "happenedAt", e.happened_in_part as "happenedInPart", e.title, e.title_key as "titleKey",
    e.title_values as "titleValues", e.body, e.follow_up as "followUp", e.with_party_id as "withPartyId", coalesce(w.name, e.with_whom) as "with",
    e.sector_code as sector, e.by_person_id as "byPersonId", b.name as by, e.visibility,
    case when r.id is null then null else json_build_object('id', r.id, 'number', r.number, 'state', r.state) end as request,
    e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.version
  from casework.file_entry e
  left join directory.party w on w.workspace_id = e.workspace_id and w.id = e.with_party_id
  left join directory.party b on b.workspace_id = e.workspace_id and b.id = e.by_person_id
  left join casework.request r on r.workspace_id = e.workspace_id and r.id = e.request_id
  where e.workspace_id = $1 and e.case_id = $2 and e.visibility = any($3::text[])
    and ($4::text is null or e.kind = $4)
    and ($5::text is null or e.sector_code = $5)
    and ($6::uuid is null or (e.happened_at, e.id) < (
      select l.happened_at, l.id from casework.file_entry l where l.workspace_id = $1 and l.id = $6))
  order by e.happened_at desc, e.id desc limit $7`;
