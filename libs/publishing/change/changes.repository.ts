import type { DayText } from '#libs/kernel';
import { Cities } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';

/** What the public change log can say; the words stand in the catalogue. */
export const CHANGE_CODES = ['version_published', 'item_added', 'item_changed', 'item_removed', 'text_withheld'] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

export interface PublicChange {
  readonly code: ChangeCode;
  readonly itemId: string | null;
  /** Plain values that everybody may read: numbers and titles as published. */
  readonly params: Readonly<Record<string, string | number | null>>;
}

/** The public change log inside a transaction: every change is visible to everybody (S-054). */
export class Changes {
  constructor(private readonly tx: Transaction) {}

  async add(caseId: string, changes: readonly PublicChange[], on?: DayText): Promise<void> {
    const day = on ?? (await this.tx.use(Cities).today());
    const rows = changes.map((change) => ({ id: this.tx.newId(), ...change }));
    await this.tx.query(
      `insert into publishing.change (workspace_id, id, case_id, item_id, on_day, at, code, params)
       select $1, c.id, $2, c."itemId", $3, $4, c.code, c.params from jsonb_to_recordset($5::jsonb) as c(id uuid, "itemId" uuid, code text, params jsonb)`,
      [this.tx.workspaceId, caseId, day, this.tx.now, JSON.stringify(rows)]);
  }
}
