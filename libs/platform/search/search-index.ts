import type { Transaction } from '#libs/platform/work';
import type { SearchRow } from './search-row.js';
import { fold } from './search.rules.js';

const BATCH = 500;

/** What can be found changes in the commit of the thing itself: `tx.use(SearchIndex).put(row)`. */
export class SearchIndex {
  constructor(private readonly tx: Transaction) {}

  /** Writes or replaces, one row for each kind and subject. */
  async put(...rows: readonly SearchRow[]): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) {
      const given = rows.slice(start, start + BATCH).map((row) => ({
        id: this.tx.newId(), kind: row.kind, subject_id: row.subjectId, case_id: row.caseId ?? null, number: row.number ?? null,
        title: row.title, body: row.body, visibility: row.visibility, body_id: row.bodyId ?? null, path: row.path,
        first: fold(`${row.number ?? ''} ${row.title}`), rest: fold(row.body),
      }));
      await this.tx.query(PUT, [this.tx.workspaceId, JSON.stringify(given), this.tx.now]);
    }
  }

  async remove(kind: string, subjectId: string): Promise<void> {
    await this.tx.query('delete from search.entry where workspace_id = $1 and kind = $2 and subject_id = $3', [this.tx.workspaceId, kind, subjectId]);
  }
}

const PUT = `insert into search.entry (workspace_id, id, kind, subject_id, case_id, number, title, body, visibility, body_id, path, words, written_at)
  select $1, g.id, g.kind, g.subject_id, g.case_id, g.number, g.title, g.body, g.visibility, g.body_id, g.path,
    setweight(to_tsvector('simple', g.first), 'A') || setweight(to_tsvector('simple', g.rest), 'C'), $3
  from jsonb_to_recordset($2::jsonb) as g(id uuid, kind text, subject_id uuid, case_id uuid, number text, title text, body text,
    visibility text, body_id uuid, path text, first text, rest text)
  on conflict (workspace_id, kind, subject_id) do update set case_id = excluded.case_id, number = excluded.number, title = excluded.title,
    body = excluded.body, visibility = excluded.visibility, body_id = excluded.body_id, path = excluded.path, words = excluded.words, written_at = excluded.written_at`;
