import { createHash } from 'node:crypto';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Transaction } from '#libs/platform/work';

/** A page as it was made. `path` lies beneath the city: `welcoming-plan/13`; a folder ends without a slash. */
export interface MadePage {
  readonly path: string;
  readonly caseId: string | null;
  readonly contentType: string;
  readonly language: string | null;
  readonly body: Buffer;
  /** Of a published version: its bytes change only when a text is withheld. */
  readonly frozen: boolean;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Small bodies grow when they are packed. */
const WORTH_PACKING = 400;

/** Stored public bytes inside a transaction. What changed begins a new row; what did not is not touched. */
export class Pages {
  constructor(private readonly tx: Transaction) {}

  /** SHA-256 and first instant of the pages that stand now, by path. */
  async standing(caseId: string): Promise<ReadonlyMap<string, { readonly sha256: string; readonly fromAt: Date }>> {
    const rows = await this.tx.query<{ path: string; sha256: string; fromAt: Date }>(
      'select path, sha256, from_at as "fromAt" from publishing.page where workspace_id = $1 and case_id = $2 and to_at is null', [this.tx.workspaceId, caseId]);
    return new Map(rows.map((row) => [row.path, row]));
  }

  /**
   * Stores the page unless the same bytes stand there already.
   * @param fresh the caller holds the plan and knows that nothing stands at this path
   * @returns whether something changed
   */
  async put(page: MadePage, fresh = false): Promise<boolean> {
    const sha256 = createHash('sha256').update(page.body).digest('hex');
    const { workspaceId, now, machineNow } = this.tx;
    if (!fresh) {
      const [standing] = await this.tx.query<{ sha256: string }>(
        'select sha256 from publishing.page where workspace_id = $1 and path = $2 and to_at is null for update', [workspaceId, page.path]);
      if (standing?.sha256 === sha256) return false;
      if (standing !== undefined) await this.close(page.path);
    }
    const [packed, zipped] = page.body.length < WORTH_PACKING ? [null, null] : await Promise.all([
      brotli(page.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: page.body.length } }), zip(page.body, { level: 6 }),
    ]);
    await this.tx.query(
      `insert into publishing.page (workspace_id, id, path, case_id, content_type, language, body, brotli, gzip, sha256, frozen, rendered_at, from_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [workspaceId, this.tx.newId(), page.path, page.caseId, page.contentType, page.language, page.body, packed, zipped, sha256, page.frozen, machineNow, now]);
    return true;
  }

  /** From now on nothing stands at this path; what stood there stays as history. */
  async close(path: string): Promise<void> {
    await this.tx.query(
      'update publishing.page set to_at = $3, rendered_at = $4 where workspace_id = $1 and path = $2 and to_at is null',
      [this.tx.workspaceId, path, this.tx.now, this.tx.machineNow]);
  }

  /** Empties earlier bytes of these pages; their checksums stay, so that it can be proved what stood there. */
  async eraseHistory(caseId: string, paths: readonly string[]): Promise<void> {
    await this.tx.query(
      `update publishing.page set body = ''::bytea, brotli = null, gzip = null
       where workspace_id = $1 and case_id = $2 and to_at is not null and path = any($3::text[])`, [this.tx.workspaceId, caseId, paths]);
  }
}
