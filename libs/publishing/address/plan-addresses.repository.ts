import type { Transaction } from '#libs/platform/work';
import { publishingProblem } from '../publishing.problems.js';
import { PlanAddress } from './plan-address.entity.js';
import { isSlug, slugOf } from './slug.rules.js';

/** Addresses of plans inside a transaction. */
export class PlanAddresses {
  constructor(private readonly tx: Transaction) {}

  async current(caseId: string): Promise<string | null> {
    return (await this.tx.table(PlanAddress).findOne({ caseId, current: true }))?.slug ?? null;
  }

  /** The present address, or a first one made of the title: `welcoming-riverton`, `welcoming-riverton-2` when that is taken. */
  async ensure(caseId: string, title: string): Promise<string> {
    const known = await this.current(caseId);
    if (known !== null) return known;
    const wished = slugOf(title);
    const taken = new Set((await this.tx.table(PlanAddress).find()).map(({ slug }) => slug));
    for (let at = 1; ; at += 1) {
      const slug = at === 1 ? wished : `${wished.slice(0, 58)}-${at}`;
      if (!taken.has(slug)) return this.begin(caseId, slug);
    }
  }

  /**
   * Moves the plan. An address that another plan ever had stays that plan's.
   * @throws Problem `publishing.slug.reserved` (invalid), `publishing.slug.taken` (conflict)
   */
  async move(caseId: string, slug: string): Promise<string> {
    if (!isSlug(slug)) throw publishingProblem('slug.reserved', { slug });
    const known = await this.tx.table(PlanAddress).findOne({ slug });
    if (known !== null && known.caseId !== caseId) throw publishingProblem('slug.taken', { slug });
    await this.tx.query('update publishing.plan_address set current = (slug = $3) where workspace_id = $1 and case_id = $2', [this.tx.workspaceId, caseId, slug]);
    return known === null ? this.begin(caseId, slug) : slug;
  }

  private async begin(caseId: string, slug: string): Promise<string> {
    await this.tx.table(PlanAddress).insert(Object.assign(new PlanAddress(), {
      workspaceId: this.tx.workspaceId, id: this.tx.newId(), caseId, slug, since: this.tx.now, current: true,
    }));
    return slug;
  }
}
