import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { likeOf } from '../case/like-of.rules.js';
import { requireTakesPart, visibleTo } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import { ATTACHMENTS } from '../mail/attachment-row.model.js';
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
        values: [actor.workspaceId, caseId, visibleTo(actor, caseId), request.kind ?? null, request.sector ?? null, last, limit + 1, request.thread ?? null, likeOf(request.search)],
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
    e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.links, e.external, e.hosts, m.mail, fixed.at as "correctedAt", fixed.name as "correctedBy", e.version
  from casework.file_entry e
  left join directory.party w on w.workspace_id = e.workspace_id and w.id = e.with_party_id
  left join directory.party b on b.workspace_id = e.workspace_id and b.id = e.by_person_id
  left join casework.request r on r.workspace_id = e.workspace_id and r.id = e.request_id
  left join lateral (
    select c.at, p.name from casework.entry_correction c
    left join directory.party p on p.workspace_id = c.workspace_id and p.id = c.by_person_id
    where c.workspace_id = e.workspace_id and c.entry_id = e.id order by c.no desc limit 1) fixed on true
  left join lateral (
    select json_build_object('id', i.id, 'threadId', i.thread_id, 'fromAddress', i.from_address,
      'inThread', (select count(*)::integer from casework.incoming_mail t where t.workspace_id = i.workspace_id and t.thread_id = i.thread_id and t.case_id = i.case_id and t.outcome = 'filed'),
      'attachments', ${ATTACHMENTS}) as mail
    from casework.incoming_mail i where e.kind = 'email' and i.workspace_id = e.workspace_id and i.entry_id = e.id limit 1) m on true
  where e.workspace_id = $1 and e.case_id = $2 and e.visibility = any($3::text[])
    and ($4::text is null or e.kind = $4)
    and ($5::text is null or e.sector_code = $5)
    and ($8::uuid is null or exists (select 1 from casework.incoming_mail i where i.workspace_id = $1 and i.thread_id = $8 and i.entry_id = e.id))
    and ($9::text is null or lower(e.title) like $9 or lower(e.body) like $9 or lower(coalesce(w.name, e.with_whom)) like $9 or lower(e.hosts::text) like $9)
    and ($6::uuid is null or (e.happened_at, e.id) < (
      select l.happened_at, l.id from casework.file_entry l where l.workspace_id = $1 and l.id = $6))
  order by e.happened_at desc, e.id desc limit $7`;
