import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { IMPORT_PLAN } from '../exchange.permissions.js';
import { refusal } from '../exchange.problems.js';
import { FindImport, knownImport, type KnownImport } from './find-import.query.js';
import type { ImportReport } from './import-report.model.js';
import { PlanArrival } from './plan-arrival.repository.js';
import { proposeImport, type ProposedImport } from './propose-import.rules.js';
import { StratmlReader } from './stratml-reader.provider.js';

export interface PlanFile {
  readonly bytes: Uint8Array;
  /** As people know it; shown in the file of the process. */
  readonly filename: string;
  /** Name of the organization that leads; else the first one of the document, else the city itself. */
  readonly lead?: string;
  /** Says what would come in and writes nothing. */
  readonly dryRun?: boolean;
}

/**
 * A plan that exists as a document becomes a process with items, organizations and published version 1, in one commit.
 * The same plan again, in whatever layout, changes nothing.
 */
@Injectable()
export class ImportPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: StratmlReader,
    private readonly findImport: FindImport,
  ) {}

  /** @throws Problem `exchange.stratml.*` with line and column when the file cannot be read; then nothing was written */
  async execute(actor: Actor, file: PlanFile): Promise<ImportReport> {
    requirePermission(actor, IMPORT_PLAN);
    const read = await this.reader.read(file.bytes);
    if (!read.ok) throw refusal(read.problem);
    const proposed = proposeImport(read);
    const known = await this.findImport.execute(actor.workspaceId, proposed.report.fingerprint);
    if (known !== null) return unchanged(proposed, known);
    if (file.dryRun === true) return proposed.report;
    return this.unitOfWork.run('exchange.plan.import', actor, async (tx) => {
      // Two presses at once: the second finds what the first brought in.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`exchange.import:${tx.workspaceId}:${proposed.report.fingerprint}`]);
      const [since] = (await tx.run(knownImport(tx.workspaceId, proposed.report.fingerprint))) as KnownImport[];
      if (since !== undefined) return unchanged(proposed, since);
      return tx.use(PlanArrival).take(proposed, file);
    });
  }
}

function unchanged({ report }: ProposedImport, { caseId, number, importedOn }: KnownImport): ImportReport {
  return { ...report, outcome: 'unchanged', process: { id: caseId, number }, importedOn };
}
