import { Injectable } from '@nestjs/common';
import { CaseFiles, PlanningProcesses, requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RUN_STAGES } from '../convening.permissions.js';
import type { ChangeDatesRequest } from './dates.request.js';
import type { DateMoves } from './dates.response.js';
import { ProcessDates } from './process-dates.repository.js';

/** Moves days and all that follows from them, as the preview said; the file keeps that they moved and why. */
@Injectable()
export class ChangeDates {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, { changes, why, version }: ChangeDatesRequest): Promise<DateMoves> {
    return this.unitOfWork.run('convening.dates.change', actor, async (tx) => {
      await tx.use(PlanningProcesses).requireOpenLocked(caseId);
      requireInCase(actor, RUN_STAGES, caseId);
      const dates = tx.use(ProcessDates);
      const { startsOn, endsOn, ...frame } = await dates.frame(caseId);
      requireVersion(frame, version, { startsOn, endsOn });
      const moves = await dates.change(caseId, changes);
      await tx.use(CaseFiles).tell({
        caseId, kind: 'decision', title: `Dates changed: ${moves.length}`, titleKey: 'convening.file.datesMoved', titleValues: { count: String(moves.length) }, body: why ?? '',
      });
      tx.record({
        kind: 'case', id: caseId, before: Object.fromEntries(moves.map(({ id, from }) => [id, from])),
        after: { ...Object.fromEntries(moves.map(({ id, to }) => [id, to])), rules: changes.filter(({ rule }) => rule !== undefined), why: why ?? null },
      });
      return { moves };
    });
  }
}
