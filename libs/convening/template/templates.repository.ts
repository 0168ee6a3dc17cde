import type { Transaction } from '#libs/platform/work';
import { conveningProblem } from '../convening.problems.js';
import { BUILT_IN } from './built-in.model.js';
import { Template } from './template.entity.js';
import type { ProcessTemplate } from './template.model.js';

/** Templates inside a transaction: those of the product and those of the city. */
export class Templates {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `convening.template.absent` */
  async require(key: string): Promise<ProcessTemplate & { readonly version: number | null }> {
    const builtIn = BUILT_IN.find((template) => template.key === key);
    if (builtIn !== undefined) return { ...builtIn, version: null };
    const own = await this.tx.table(Template).findOne({ key });
    if (own === null || own.retiredAt !== null) throw conveningProblem('template.absent', { key });
    return { key, name: own.name, ...own.data, version: own.version };
  }

  /** As it is now, for ever. */
  async keep({ id, version, name, data }: Template): Promise<void> {
    await this.tx.query(
      'insert into convening.template_version (workspace_id, id, template_id, no, name, data, by_person_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [this.tx.workspaceId, this.tx.newId(), id, version, name, JSON.stringify(data), this.tx.actor.personId, this.tx.now]);
  }
}
