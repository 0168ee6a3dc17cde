import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_RESULTS } from '../monitoring.permissions.js';
import { monitoringProblem } from '../monitoring.problems.js';
import type { MeasureResults } from './results.response.js';
import { trendOf } from './trend.rules.js';

type Row = Omit<MeasureResults, 'trend'>;

/** A measure with baseline, targets and values; what was corrected stands beside its correction. One statement. */
@Injectable()
export class ReadResults {
  constructor(private readonly reader: WorkspaceReader) {}

  /** @throws Problem `monitoring.measure.absent` */
  async execute(actor: Actor, measureId: string): Promise<MeasureResults> {
    const row = await this.reader.one<Row>(actor.workspaceId, { name: 'monitoring.results', text: SELECT_RESULTS, values: [actor.workspaceId, measureId] });
    if (row === null || !holds(actor, READ_RESULTS, [{ kind: 'process', id: row.caseId }])) throw monitoringProblem('measure.absent', { id: measureId });
    const standing = row.values.filter((value) => value.correctedById === null);
    const baseline = row.baseline === null ? null : { from: row.baseline.from, value: row.baseline.value };
    return { ...row, trend: trendOf(standing, row.direction, baseline, row.targets.at(-1)?.value ?? null) };
  }
}

const SELECT_RESULTS = `select m.id, m.case_id as "caseId", m.title, m.definition, m.unit, m.direction, m.frequency, m.source, m.place,
    case when m.baseline_value is not null then jsonb_build_object('on', m.baseline_on, 'from', m.baseline_from, 'value', m.baseline_value::float8,
      'source', m.baseline_source, 'place', m.baseline_place) end as baseline,
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'on', t.on_day, 'value', t.value::float8) order by t.from_day)
      from monitoring.target t where t.workspace_id = m.workspace_id and t.measure_id = m.id), '[]') as targets,
    coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'on', v.on_day, 'from', v.from_day, 'value', v.value::float8, 'low', v.low::float8, 'high', v.high::float8,
        'source', v.source, 'place', v.place, 'note', v.note, 'at', v.at, 'correctsId', v.corrects_id, 'correctedById', c.id) order by v.from_day, c.id is null, v.at, v.id)
      from monitoring.measurement v
      left join monitoring.measurement c on c.workspace_id = v.workspace_id and c.corrects_id = v.id
      where v.workspace_id = m.workspace_id and v.measure_id = m.id), '[]') as values,
    coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number, 'title', i.title) order by length(i.number), i.number)
      from monitoring.item_measure k join deliberation.item i on i.workspace_id = k.workspace_id and i.id = k.item_id
      where k.workspace_id = m.workspace_id and k.measure_id = m.id), '[]') as items
  from assessment.measure m where m.workspace_id = $1 and m.id = $2`;
