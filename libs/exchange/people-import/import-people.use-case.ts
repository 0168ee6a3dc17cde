import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { IMPORT_PEOPLE } from '../exchange.permissions.js';
import type { PeopleFile, PeopleRemark } from '../popolo/people-file.js';
import { readPeopleFile } from '../popolo/read-people-file.js';
import { PeopleArrival } from './people-arrival.repository.js';

export interface PeopleToImport {
  readonly bytes: Uint8Array;
  readonly filename: string;
  /** Whose ids these are: two files of one source mean the same by the same id. */
  readonly source?: string | null;
  readonly dryRun?: boolean;
}

export interface PeopleImported {
  readonly outcome: 'imported' | 'unchanged' | 'tried';
  readonly form: PeopleFile['form'];
  readonly source: string;
  readonly organizations: number;
  readonly people: number;
  readonly bodies: number;
  readonly memberships: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Memberships of the bodies in this file that an earlier file told and this one does not; they stay. */
  readonly vanished: number;
  readonly remarks: readonly PeopleRemark[];
}

/** Takes a run back together with everything that it wrote. */
class TakenBack extends Error {
  constructor(readonly report: PeopleImported) {
    super('taken back');
  }
}

/** Brings organizations, people, bodies and memberships in from a file: all or none, known again by their own ids and never by name. */
@Injectable()
export class ImportPeople {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `exchange.file.…` with the line, `access.denied` */
  async execute({ idempotencyKey: _, ...actor }: Actor, given: PeopleToImport): Promise<PeopleImported> {
    requirePermission(actor, IMPORT_PEOPLE);
    const file = readPeopleFile(given.bytes);
    const source = given.source?.trim() || sourceOf(file, given.filename);
    const sha256 = createHash('sha256').update(given.bytes).digest('hex');
    return this.unitOfWork.run('exchange.people.import', actor, async (tx) => {
      const arrival = new PeopleArrival(tx, file, source);
      const counts = await arrival.run();
      const { organizations, people, bodies, memberships } = file;
      const changes = counts.added + counts.changed;
      const report: PeopleImported = {
        outcome: changes > 0 ? 'imported' : 'unchanged', form: file.form, source, organizations: organizations.length, people: people.length, bodies: bodies.length,
        memberships: memberships.length, ...counts, remarks: arrival.remarks,
      };
      if (given.dryRun === true) throw new TakenBack({ ...report, outcome: 'tried' });
      // What changes nothing leaves nothing behind, also not in the trail.
      if (changes === 0) throw new TakenBack(report);
      await arrival.keep(given.filename, sha256);
      return report;
    }).catch((error: unknown) => {
      if (error instanceof TakenBack) return error.report;
      throw error;
    });
  }
}

/** Ids of Open Civic Data mean the same everywhere; others only in files of one name. */
function sourceOf({ people, bodies }: PeopleFile, filename: string): string {
  const ids = [...people, ...bodies].map(({ id }) => id);
  return ids.every((id) => id.startsWith('ocd-')) ? 'ocd' : filename.replace(/\.[a-z]+$/i, '').slice(0, 200) || 'file';
}
