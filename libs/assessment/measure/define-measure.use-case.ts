import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import { onTaken, requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { MeasureChanged } from '../assessment.events.js';
import { requireFinding } from '../assessment.policy.js';
import { assessmentProblem } from '../assessment.problems.js';
import { Measure, type MeasureDefinition } from './measure.entity.js';
import type { ChangeMeasureRequest, DefineMeasureRequest, SaveMeasureRequest } from './measure.request.js';

/** Says what is counted and where it began. Targets and later values belong to monitoring. */
@Injectable()
export class DefineMeasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  define(actor: Actor, request: DefineMeasureRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('assessment.measure.define', actor, async (tx) => {
      await requireFinding(tx, request.caseId);
      const definition = definitionOf(request);
      const measure = Measure.define({ workspaceId: tx.workspaceId, id: tx.newId(), caseId: request.caseId }, definition, await tx.use(Cities).today());
      await tx.table(Measure).insert(measure).catch(onTaken('measure_title', () => assessmentProblem('measure.taken', { title: request.title })));
      tx.record({ kind: 'measure', id: measure.id, after: { caseId: measure.caseId, ...definition } });
      await tellOthers(tx, measure);
      return { id: measure.id };
    });
  }

  change(actor: Actor, id: string, request: ChangeMeasureRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('assessment.measure.change', actor, async (tx) => {
      const measure = await tx.table(Measure).require(id, assessmentProblem('measure.absent', { id }));
      await requireFinding(tx, measure.caseId);
      requireVersion(measure, request.version, { title: measure.title, definition: measure.definition });
      const before = { ...measure };
      measure.redefine(definitionOf(request), await tx.use(Cities).today());
      await tx.table(Measure).update(measure).catch(onTaken('measure_title', () => assessmentProblem('measure.taken', { title: request.title })));
      tx.record({ kind: 'measure', id, before, after: { ...measure } });
      await tellOthers(tx, measure);
      return { version: measure.version };
    });
  }
}

function definitionOf(given: SaveMeasureRequest): MeasureDefinition {
  const { title, definition, unit, direction, source, place, baseline } = given;
  if (definition === '') throw assessmentProblem('measure.definition-missing', { pointer: '/definition' });
  return {
    title, definition, unit, direction, frequency: given.frequency ?? 'yearly', source, place,
    baseline: baseline == null ? null : { value: baseline.value, on: baseline.on, source: baseline.source, place: baseline.place ?? place },
  };
}

async function tellOthers(tx: Transaction, { id, caseId, title, definition }: Measure): Promise<void> {
  await tx.use(SearchIndex).put({ kind: 'measure', subjectId: id, caseId, title, body: definition, visibility: 'participants', path: `/measures/${id}` });
  tx.announce(MeasureChanged, { measureId: id, caseId });
}
