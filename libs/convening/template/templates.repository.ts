import type { Transaction } from '#libs/platform/work';
import { conveningProblem } from '../convening.problems.js';
import { BUILT_IN } from './roadmap.model.js';
import { Template } from './template.entity.js';
import type { ProcessTemplate } from './template.model.js';

/** Templates inside a transaction: those of the product and those of the city. */
export class Templates {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `convening.template.absent` */
  async require(key: string): Promise<ProcessTemplate> {
    const builtIn = BUILT_IN.find((template) => template.key === key);
    if (builtIn !== undefined) return builtIn;
    const own = await this.tx.table(Template).findOne({ key });
    if (own === null) throw conveningProblem('template.absent', { key });
    return { key, name: own.name, stages: own.data.stages };
  }
}
