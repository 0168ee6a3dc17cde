import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { assessmentProblem } from '../assessment.problems.js';
import type { ListFindingsRequest } from '../evidence/evidence.request.js';
import type { MeasurePage, MeasureResponse } from './measure.response.js';

/** Measures by title, each with where it began. */
@Injectable()
export class ListMeasures {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListFindingsRequest): Promise<MeasurePage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [title, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const rows = await this.reader.rows<MeasureResponse>(actor.workspaceId, {
      name: 'assessment.measures', text: SELECT_MEASURES, values: [actor.workspaceId, request.caseId ?? null, request.search ?? null, title, id, limit + 1],
    });
    return toPage(rows, limit, (row) => [row.title.toLowerCase(), row.id]);
  }

  /** @throws Problem `assessment.measure.absent` */
  async one(actor: Actor, id: string): Promise<MeasureResponse> {
    const measure = await this.reader.one<MeasureResponse>(actor.workspaceId, { name: 'assessment.measure', text: SELECT_MEASURE, values: [actor.workspaceId, id] });
    if (measure === null) throw assessmentProblem('measure.absent', { id });
    return measure;
  }
}

const COLUMNS = `m.id, m.case_id as "caseId", m.title, m.definition, m.unit, m.direction, m.frequency, m.source, m.place, m.version,
  case when m.baseline_value is not null then jsonb_build_object('value', m.baseline_value, 'on', m.baseline_on, 'source', m.baseline_source, 'place', m.baseline_place) end as baseline`;

const SELECT_MEASURES = `select ${COLUMNS} from assessment.measure m
  where m.workspace_id = $1 and ($2::uuid is null or m.case_id = $2) and ($3::text is null or position(lower($3) in lower(m.title || ' ' || m.definition)) > 0)
    and ($4::text is null or (lower(m.title), m.id) > ($4, $5::uuid))
  order by lower(m.title), m.id limit $6`;

const SELECT_MEASURE = `select ${COLUMNS} from assessment.measure m where m.workspace_id = $1 and m.id = $2`;
