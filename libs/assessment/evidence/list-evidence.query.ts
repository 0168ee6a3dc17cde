import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import type { ListFindingsRequest } from './evidence.request.js';
import type { EvidencePage, EvidenceResponse } from './evidence.response.js';

/** Evidence, the newest year first. One statement. */
@Injectable()
export class ListEvidence {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListFindingsRequest): Promise<EvidencePage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [year, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const rows = await this.reader.rows<EvidenceResponse>(actor.workspaceId, {
      name: 'assessment.evidence', text: SELECT_EVIDENCE, values: [actor.workspaceId, request.caseId ?? null, request.search ?? null, year, id, limit + 1],
    });
    return toPage(rows, limit, (row) => [row.year, row.id]);
  }
}

const SELECT_EVIDENCE = `select e.id, e.case_id as "caseId", e.title, e.figure, e.source, e.source_url as "sourceUrl", e.year, e.place, e.note, e.version
  from assessment.evidence e
  where e.workspace_id = $1 and ($2::uuid is null or e.case_id = $2)
    and ($3::text is null or position(lower($3) in lower(concat_ws(' ', e.title, e.figure, e.source, e.place))) > 0)
    and ($4::integer is null or (e.year, e.id) < ($4, $5::uuid))
  order by e.year desc, e.id desc limit $6`;
