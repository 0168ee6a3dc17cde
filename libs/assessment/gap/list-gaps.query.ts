import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_ALL_INPUT } from '#libs/engagement';
import { assessmentProblem } from '../assessment.problems.js';
import type { ListFindingsRequest } from '../evidence/evidence.request.js';
import type { GapPage, GapResponse, GapRow } from './gap.response.js';

/** Gaps, the latest first, with how many voices and facts stand behind each. */
@Injectable()
export class ListGaps {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListFindingsRequest): Promise<GapPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [id] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const rows = await this.reader.rows<GapRow>(actor.workspaceId, {
      name: 'assessment.gaps', text: SELECT_GAPS, values: [actor.workspaceId, request.caseId ?? null, request.search ?? null, id, limit + 1],
    });
    return toPage(rows, limit, (row) => [row.id]);
  }

  /** One with what it is known from; words left for staff only are counted, not shown. @throws Problem `assessment.gap.absent` */
  async one(actor: Actor, id: string): Promise<GapResponse> {
    const gap = await this.reader.one<GapResponse>(actor.workspaceId, { name: 'assessment.gap', text: SELECT_GAP, values: [actor.workspaceId, id, holds(actor, READ_ALL_INPUT)] });
    if (gap === null) throw assessmentProblem('gap.absent', { id });
    return gap;
  }
}

const COLUMNS = `g.id, g.case_id as "caseId", g.title, g.text, g.issue_area_id as "issueAreaId", a.name as "issueArea", g.noted_on as "notedOn", g.version,
  (select count(*)::int from assessment.gap_source k where k.workspace_id = g.workspace_id and k.gap_id = g.id and k.comment_id is not null) as comments,
  (select count(*)::int from assessment.gap_source k where k.workspace_id = g.workspace_id and k.gap_id = g.id and k.evidence_id is not null) as evidence`;

const SELECT_GAPS = `select ${COLUMNS} from assessment.gap g
  left join convening.issue_area a on a.workspace_id = g.workspace_id and a.id = g.issue_area_id
  where g.workspace_id = $1 and ($2::uuid is null or g.case_id = $2) and ($3::text is null or position(lower($3) in lower(g.title || ' ' || g.text)) > 0)
    and ($4::uuid is null or g.id < $4)
  order by g.id desc limit $5`;

const SELECT_GAP = `select ${COLUMNS},
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'text', case when $3::boolean or c.visibility <> 'staff' then c.text end, 'language', c.language) order by c.received_at, c.id)
      from assessment.gap_source k join engagement.comment c on c.workspace_id = k.workspace_id and c.id = k.comment_id
      where k.workspace_id = g.workspace_id and k.gap_id = g.id), '[]') as "fromComments",
    coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'title', e.title, 'figure', e.figure, 'source', e.source, 'year', e.year) order by e.year desc, e.id)
      from assessment.gap_source k join assessment.evidence e on e.workspace_id = k.workspace_id and e.id = k.evidence_id
      where k.workspace_id = g.workspace_id and k.gap_id = g.id), '[]') as "fromEvidence"
  from assessment.gap g
  left join convening.issue_area a on a.workspace_id = g.workspace_id and a.id = g.issue_area_id
  where g.workspace_id = $1 and g.id = $2`;
