import type { Transaction } from '#libs/platform/work';
import { newestVersion, publishableItems, versionItems } from './publishable-items.model.js';
import { PublishedVersion } from './published-version.entity.js';
import type { VersionItemFacts } from './version.model.js';

export interface NewestVersion {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly intro: string;
  readonly checksum: string;
}

/** Rows of one statement. */
const BATCH = 200;

/** Published versions inside a transaction. */
export class Versions {
  constructor(private readonly tx: Transaction) {}

  async newest(caseId: string): Promise<NewestVersion | null> {
    return ((await this.tx.run(newestVersion(this.tx.workspaceId, caseId))) as NewestVersion[])[0] ?? null;
  }

  async publishable(caseId: string): Promise<readonly VersionItemFacts[]> {
    return (await this.tx.run(publishableItems(this.tx.workspaceId, caseId))) as VersionItemFacts[];
  }

  async itemsOf(versionId: string): Promise<readonly VersionItemFacts[]> {
    return (await this.tx.run(versionItems(this.tx.workspaceId, versionId))) as VersionItemFacts[];
  }

  async insert(version: PublishedVersion, items: readonly VersionItemFacts[]): Promise<void> {
    await this.tx.table(PublishedVersion).insert(version);
    for (let start = 0; start < items.length; start += BATCH) {
      const rows = items.slice(start, start + BATCH).map((item) => ({ id: this.tx.newId(), ...item }));
      await this.tx.query(INSERT_ITEMS, [this.tx.workspaceId, version.id, JSON.stringify(rows)]);
    }
  }
}

const INSERT_ITEMS = `insert into publishing.version_item
    (workspace_id, id, version_id, item_id, parent_item_id, depth, position, level_name, number, title, body, benefit, origin, decision)
  select $1, i.id, $2, i."itemId", i."parentItemId", i.depth, i.position, i."levelName", i.number, i.title, i.body, i.benefit, i.origin, i.decision
  from jsonb_to_recordset($3::jsonb) as i(id uuid, "itemId" uuid, "parentItemId" uuid, depth integer, position integer, "levelName" text, number text,
    title text, body text, benefit text, origin text, decision text)`;
