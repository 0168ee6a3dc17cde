import { Injectable } from '@nestjs/common';
import { CaseFiles, PlanningProcesses, requireInCase, requireTakesPart } from '#libs/casework';
import { Cities } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { VisionChanged } from '../convening.events.js';
import { DESIGN_PROCESS, RUN_STAGES } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import { VisionRemark } from './vision-remark.entity.js';
import { VisionText } from './vision-text.entity.js';
import type { AdoptVisionRequest, DraftVisionRequest, RemarkVisionRequest } from './vision.request.js';

/** The vision of a process: worded, remarked on, worded anew, adopted. Every wording is kept. */
@Injectable()
export class KeepVision {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A new wording. @throws Problem `work.row.stale` with the words that somebody else wrote meanwhile */
  draft(actor: Actor, caseId: string, { text, version }: DraftVisionRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('convening.vision.draft', actor, async (tx) => {
      await tx.use(PlanningProcesses).requireOpenLocked(caseId);
      requireInCase(actor, DESIGN_PROCESS, caseId);
      if (text === '') throw conveningProblem('vision.empty', { pointer: '/text' });
      const [last] = await tx.table(VisionText).find({ caseId }, { no: 'DESC' });
      const no = last?.no ?? 0;
      requireVersion({ workspaceId: tx.workspaceId, id: last?.id ?? caseId, version: no }, version, { text: last?.text ?? '' });
      const { sourceLanguage: language } = await tx.use(Cities).current();
      const drafted = VisionText.draft(tx.workspaceId, tx.newId(), { caseId, no: no + 1, text, language, byPersonId: actor.personId, at: tx.now });
      await tx.table(VisionText).insert(drafted);
      tx.record({ kind: 'vision', id: drafted.id, after: { caseId, no: drafted.no, text } });
      return { id: drafted.id };
    });
  }

  /** Whoever takes part may say what they think of a wording; staff and the core team read it. */
  remark(actor: Actor, id: string, { text }: RemarkVisionRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('convening.vision.remark', actor, async (tx) => {
      const vision = await requireVision(tx, id);
      requireTakesPart(actor, vision.caseId);
      await tx.use(PlanningProcesses).requireOpen(vision.caseId);
      if (text === '') throw conveningProblem('vision.empty', { pointer: '/text' });
      const remark = VisionRemark.make(tx.workspaceId, tx.newId(), { caseId: vision.caseId, visionId: id, text, byPersonId: actor.personId, at: tx.now });
      await tx.table(VisionRemark).insert(remark);
      tx.record({ kind: 'vision', id, after: { remarkId: remark.id } });
      return { id: remark.id };
    });
  }

  /** From now on it is the vision; the one before stays readable. It stands in the file and on the public plan. */
  adopt(actor: Actor, id: string, { how, version }: AdoptVisionRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('convening.vision.adopt', actor, async (tx) => {
      const { caseId } = await requireVision(tx, id);
      await tx.use(PlanningProcesses).requireOpenLocked(caseId);
      requireInCase(actor, RUN_STAGES, caseId);
      const vision = await requireVision(tx, id);
      requireVersion(vision, version, { state: vision.state });
      const before = await tx.table(VisionText).findOne({ caseId, state: 'adopted' });
      vision.adopt(await tx.use(Cities).today(), how);
      if (before !== null) {
        before.replace();
        await tx.table(VisionText).update(before);
      }
      await tx.table(VisionText).update(vision);
      await tx.use(CaseFiles).tell({ caseId, kind: 'decision', title: `Vision adopted: ${how}`.slice(0, 200), titleKey: 'convening.file.visionAdopted', titleValues: { how }, body: vision.text });
      tx.record({ kind: 'vision', id, before: { adopted: before?.id ?? null }, after: { adopted: id, how } });
      tx.announce(VisionChanged, { caseId });
      return { version: vision.version };
    });
  }
}

function requireVision(tx: Transaction, id: string): Promise<VisionText> {
  return tx.table(VisionText).require(id, conveningProblem('vision.absent', { id }));
}
