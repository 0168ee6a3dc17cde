import type { Transaction } from '#libs/platform/work';
import { caseworkProblem } from '../casework.problems.js';
import { FileEntry, type EntryKind, type NewEntry, type Visibility } from './file-entry.entity.js';

/** What a room tells the file of a case. */
export interface ToldEntry {
  readonly caseId: string;
  readonly kind: EntryKind;
  /** English, for search and export. */
  readonly title: string;
  /** The same as a message id with its values, for readers of other languages. */
  readonly titleKey: string;
  readonly titleValues?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Participants, when left out: what the product tells is rarely private. */
  readonly visibility?: Visibility;
  readonly requestId?: string;
  readonly subject?: { readonly kind: string; readonly id: string };
}

/** The file of a case inside a transaction. */
export class CaseFiles {
  constructor(private readonly tx: Transaction) {}

  async add(given: NewEntry): Promise<FileEntry> {
    // A minute of grace: the clocks of browsers differ.
    if (given.happenedAt.getTime() > this.tx.now.getTime() + 60_000) throw caseworkProblem('entry.in-future');
    const entry = FileEntry.open(this.tx.workspaceId, this.tx.newId(), given);
    await this.tx.table(FileEntry).insert(entry);
    return entry;
  }

  /** A line that the product writes, by whoever acts, now. */
  tell(told: ToldEntry): Promise<FileEntry> {
    return this.add({
      caseId: told.caseId, kind: told.kind, happenedAt: this.tx.now, happenedInPart: null, withPartyId: null, withWhom: null, sectorCode: null,
      title: told.title, titleKey: told.titleKey, titleValues: told.titleValues ?? null, body: told.body ?? '', followUp: null,
      byPersonId: this.tx.actor.personId, visibility: told.visibility ?? 'participants', requestId: told.requestId ?? null,
      subjectKind: told.subject?.kind ?? null, subjectId: told.subject?.id ?? null,
    });
  }
}
