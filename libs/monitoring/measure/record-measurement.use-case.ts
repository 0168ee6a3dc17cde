import { Injectable } from '@nestjs/common';
import { parsePartialDate, type Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { ResultsChanged } from '../monitoring.events.js';
import { requireMeasure, type KnownMeasure } from '../monitoring.policy.js';
import { monitoringProblem } from '../monitoring.problems.js';
import { Measurement } from './measurement.entity.js';
import type { RecordMeasurementRequest } from './results.request.js';

/** A value with its source. A correction keeps the old value; without naming it, a second value for the same time and place is refused. */
@Injectable()
export class RecordMeasurement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `monitoring.measure.absent`, `monitoring.measurement.exists` (with its id), `.future`, `.range`, `.absent` */
  execute(actor: Actor, measureId: string, request: RecordMeasurementRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('monitoring.measurement.record', actor, async (tx) => {
      const measure = await requireMeasure(tx, measureId);
      const measurement = measured(tx, measure, request);
      if (measurement.fromDay > (await tx.use(Cities).today())) throw monitoringProblem('measurement.future', { on: measurement.onDay });
      await requirePlace(tx, measurement);
      await tx.table(Measurement).insert(measurement);
      tx.record({ kind: 'measure', id: measureId, after: { measurementId: measurement.id, value: measurement.value, on: measurement.onDay, corrects: measurement.correctsId } });
      tx.announce(ResultsChanged, { measureId, caseId: measure.caseId });
      return { id: measurement.id };
    });
  }
}

function measured(tx: Transaction, measure: KnownMeasure, request: RecordMeasurementRequest): Measurement {
  const on = parsePartialDate(request.on);
  const { value, low = null, high = null } = request;
  if (value !== null && ((low !== null && low > value) || (high !== null && high < value))) throw monitoringProblem('measurement.range', { value, low, high });
  const text = (amount: number | null): string | null => (amount === null ? null : String(amount));
  return Object.assign(new Measurement(), {
    workspaceId: tx.workspaceId, id: tx.newId(), measureId: measure.id, onDay: on.text, fromDay: on.from, value: text(value), low: text(low), high: text(high),
    source: request.source, place: request.place ?? measure.place, note: request.note ?? '', byPersonId: tx.actor.personId, correctsId: request.corrects ?? null, at: tx.now,
  });
}

/** One value stands for a time and place; another one says which it puts right. Two at once wait for each other. */
async function requirePlace(tx: Transaction, given: Measurement): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtextextended('measure:' || $1, 0))", [given.measureId]);
  const standing = await tx.query<{ id: string; onDay: string; place: string }>(
    `select m.id, m.on_day as "onDay", m.place from monitoring.measurement m where m.workspace_id = $1 and m.measure_id = $2
       and not exists (select 1 from monitoring.measurement c where c.workspace_id = m.workspace_id and c.corrects_id = m.id)`, [tx.workspaceId, given.measureId]);
  if (given.correctsId !== null && !standing.some(({ id }) => id === given.correctsId)) throw monitoringProblem('measurement.absent', { id: given.correctsId });
  const same = standing.find(({ id, onDay, place }) => id !== given.correctsId && onDay === given.onDay && place === given.place);
  if (same !== undefined) throw monitoringProblem('measurement.exists', { id: same.id, on: same.onDay });
}
