import type { Transaction } from '#libs/platform/work';
import { Procedure } from './procedure.entity.js';
import { USUAL_PROCEDURE, type ProcedureRules } from './procedure.rules.js';

/** How bodies vote and talk, inside a transaction. */
export class Procedures {
  constructor(private readonly tx: Transaction) {}

  /** The usual rules when nobody has said otherwise. */
  async of(bodyId: string): Promise<ProcedureRules> {
    return (await this.tx.table(Procedure).findOne({ bodyId })) ?? USUAL_PROCEDURE;
  }
}
