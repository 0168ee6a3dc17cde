import { Injectable } from '@nestjs/common';
import { AddsToThread, type ThreadPart } from '#libs/deliberation';
import type { Statement } from '#libs/platform/database';

/** The end of an item's thread: what came of it, as figures with their source. */
@AddsToThread()
@Injectable()
export class MeasureThread implements ThreadPart {
  statement(workspaceId: string, itemId: string): Statement {
    return { name: 'monitoring.thread', text: SELECT_KNOTS, values: [workspaceId, itemId] };
  }
}

const SELECT_KNOTS = `select 'measure' as kind, m.id as "subjectId", v.on_day as at, m.title, m.definition as text,
    jsonb_build_object('unit', m.unit, 'direction', m.direction, 'baseline', m.baseline_value::float8, 'baselineOn', m.baseline_on,
      'target', t.value::float8, 'targetOn', t.on_day, 'value', v.value::float8, 'on', v.on_day, 'source', v.source) as facts
  from monitoring.item_measure k
  join assessment.measure m on m.workspace_id = k.workspace_id and m.id = k.measure_id
  left join lateral (select t.value, t.on_day from monitoring.target t where t.workspace_id = m.workspace_id and t.measure_id = m.id order by t.from_day desc limit 1) t on true
  left join lateral (select v.value, v.on_day, v.source from monitoring.measurement v where v.workspace_id = m.workspace_id and v.measure_id = m.id
    and not exists (select 1 from monitoring.measurement c where c.workspace_id = v.workspace_id and c.corrects_id = v.id)
    order by v.from_day desc, v.at desc limit 1) v on true
  where k.workspace_id = $1 and k.item_id = $2 order by m.title, m.id limit 50`;
