import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Cities } from '#libs/directory';
import { localDate, systemActor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import type { Job } from '#libs/platform/queue';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { Pages } from '#libs/publishing';
import type { SiteCity } from '../plan/plan.model.js';
import { ReadSitePlan } from '../plan/read-site-plan.query.js';
import type { PlanCard } from '../pages/city-home.js';
import { cityPages, sheetOf } from './city-pages.js';
import { planPages, type PlannedPage } from './plan-pages.js';

/** What of a plan is to be made again. */
export interface RenderOrder {
  readonly caseId: string;
  /** Only what changes with this item; everything live when null. */
  readonly itemId: string | null;
  /** Frozen pages of this version. */
  readonly versionId: string | null;
  /** The address has changed: the frozen pages of all versions, too. */
  readonly moved: boolean;
  /** A text was withheld: what stood on these pages before goes. */
  readonly erase: boolean;
}

/** Makes public pages. One plan is rendered by one job at a time, and only bytes that changed are stored. */
@Injectable()
export class RenderPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readSitePlan: ReadSitePlan,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns how many pages changed */
  async fromJob(job: Job, order: RenderOrder): Promise<number> {
    let changed = 0;
    await this.unitOfWork.runOnce('site.plan.render', job, async (tx) => {
      changed = await this.render(tx, order);
    });
    return changed;
  }

  /** Without an event: the day has changed. */
  fromDay(workspaceId: string, caseId: string): Promise<number> {
    return this.unitOfWork.run('site.plan.render', systemActor(workspaceId, 'job', 'site.day'), (tx) =>
      this.render(tx, { caseId, itemId: null, versionId: null, moved: false, erase: false }));
  }

  private async render(tx: Transaction, order: RenderOrder): Promise<number> {
    const { caseId } = order;
    // Held while reading, too: an older reading must never be stored over a newer one.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`site:${tx.workspaceId}`]);
    const plan = await this.readSitePlan.execute(tx.workspaceId, caseId, await tx.use(Cities).today(), order.moved || order.versionId !== null);
    if (plan === null) return 0;
    const versionIds = order.moved ? plan.versions.map(({ id }) => id) : order.versionId === null ? [] : [order.versionId];
    const standing = await tx.use(Pages).standing(caseId);
    const made = planPages(plan, { sheet: sheetOf(plan.city), publicUrl: this.config.publicUrl, itemId: order.itemId, versionIds });
    const { changed, paths } = await store(tx, { caseId, zone: plan.city.zone, today: plan.today, standing }, made);
    if (order.erase) await tx.use(Pages).eraseHistory(caseId, paths);
    if (order.itemId !== null) return changed;
    const gone = [...standing.keys()].filter((path) => !paths.includes(path) && isLive(path, plan.slug, order.moved));
    for (const path of gone) await tx.use(Pages).close(path);
    const city = await store(tx, { caseId: null, zone: plan.city.zone, today: plan.today, standing: new Map() }, cityPages(plan.city, await planCards(tx, plan.city)));
    return changed + gone.length + city.changed;
  }
}

interface Shelf {
  readonly caseId: string | null;
  readonly zone: string;
  readonly today: string;
  readonly standing: ReadonlyMap<string, { readonly sha256: string; readonly fromAt: Date }>;
}

/**
 * Live pages print since when they stand so. With the day of the stored bytes first: if they
 * come out the same, nothing has changed; else with today's.
 */
async function store(tx: Transaction, { caseId, zone, today, standing }: Shelf, pages: Iterable<PlannedPage>): Promise<{ changed: number; paths: string[] }> {
  const paths: string[] = [];
  let changed = 0;
  for (const page of pages) {
    // Mail, heartbeat and other jobs get their turn between two pages.
    await new Promise((resolve) => setImmediate(resolve));
    paths.push(page.path);
    const known = standing.get(page.path);
    const asOf = known === undefined ? today : localDate(known.fromAt, zone);
    const facts = { path: page.path, caseId, contentType: page.contentType, language: page.language, frozen: page.frozen };
    const body = Buffer.from(page.make(asOf));
    if (known !== undefined && sameBytes(body, known.sha256)) continue;
    if (await tx.use(Pages).put({ ...facts, body: page.frozen || asOf === today ? body : Buffer.from(page.make(today)) }, caseId !== null && known === undefined)) changed += 1;
  }
  return { changed, paths };
}

/** Under the present address all pages that were not made again are of items that left; under others, all of them after a move. */
function isLive(path: string, slug: string, moved: boolean): boolean {
  const own = path === slug || path.startsWith(`${slug}/`);
  return own ? !/\/versions\/\d+/.test(path) : moved;
}

async function planCards(tx: Transaction, city: SiteCity): Promise<readonly PlanCard[]> {
  return tx.query<PlanCard>(
    `select distinct on (v.case_id) a.slug, v.title, v.source_language as language from publishing.published_version v
     join publishing.plan_address a on a.workspace_id = v.workspace_id and a.case_id = v.case_id and a.current
     where v.workspace_id = $1 order by v.case_id, v.no desc`, [tx.workspaceId]).then((rows) => [...rows].sort((a, b) => a.title.localeCompare(b.title, city.sourceLanguage)));
}

function sameBytes(body: Buffer, sha256: string): boolean {
  return createHash('sha256').update(body).digest('hex') === sha256;
}
