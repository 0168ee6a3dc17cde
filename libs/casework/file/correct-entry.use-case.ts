import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { WRITE_FILE } from '../casework.permissions.js';
import { requireInCase, visibleTo } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import type { CorrectEntryRequest } from './add-entry.request.js';
import { EntryCorrection } from './entry-correction.entity.js';
import { FileEntry } from './file-entry.entity.js';

/** A slip of the pen. What stood there before stays, as a record of its own with who, when and why. */
@Injectable()
export class CorrectEntry {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, given: CorrectEntryRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('casework.entry.correct', actor, async (tx) => {
      const absent = caseworkProblem('entry.absent', { id });
      const entry = await tx.table(FileEntry).require(id, absent);
      if (!visibleTo(actor, entry.caseId).includes(entry.visibility)) throw absent;
      requireInCase(actor, WRITE_FILE, entry.caseId);
      requireVersion(entry, given.version, { title: entry.title, body: entry.body });
      const before = { title: entry.title, body: entry.body, followUp: entry.followUp, visibility: entry.visibility };
      await tx.table(EntryCorrection).insert(EntryCorrection.of(entry, tx.newId(), { reason: given.reason || null, byPersonId: actor.personId, at: tx.now }));
      entry.correct({
        title: given.title, body: given.body, followUp: given.followUp ?? null, visibility: given.visibility,
        links: given.links?.map(({ kind, label, url }) => ({ kind, label, url })) ?? entry.links,
        hosts: given.hosts ?? entry.hosts, external: given.external ?? entry.external,
      });
      await tx.table(FileEntry).update(entry);
      tx.record({ kind: 'file-entry', id, before, after: { title: entry.title, body: entry.body, followUp: entry.followUp, visibility: entry.visibility } });
      return { version: entry.version };
    });
  }
}
