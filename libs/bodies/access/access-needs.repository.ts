import type { Transaction } from '#libs/platform/work';
import type { AccessKind } from './access-need.model.js';

/** Counts of what people need, inside a transaction. */
export class AccessNeeds {
  constructor(private readonly tx: Transaction) {}

  /** One more. @returns the receipt */
  async add(meetingId: string, kind: AccessKind, language: string | null): Promise<string> {
    const [need] = await this.tx.query<{ id: string }>(
      `insert into bodies.access_need (workspace_id, id, meeting_id, kind, language, asked, arranged) values ($1, $2, $3, $4, $5, 1, false)
       on conflict (workspace_id, meeting_id, kind, language) do update set asked = access_need.asked + 1 returning id`,
      [this.tx.workspaceId, this.tx.newId(), meetingId, kind, language]);
    const receipt = this.tx.newId();
    await this.tx.query('insert into bodies.access_receipt (workspace_id, id, need_id) values ($1, $2, $3)', [this.tx.workspaceId, receipt, need?.id]);
    return receipt;
  }

  /** One less; a receipt counts once. */
  async takeBack(meetingId: string, receipt: string): Promise<boolean> {
    const rows = await this.tx.query(
      `with gone as (delete from bodies.access_receipt r using bodies.access_need n
         where r.workspace_id = $1 and r.id = $2 and n.workspace_id = r.workspace_id and n.id = r.need_id and n.meeting_id = $3 returning r.need_id)
       update bodies.access_need n set asked = greatest(n.asked - 1, 0) from gone where n.workspace_id = $1 and n.id = gone.need_id returning n.id`,
      [this.tx.workspaceId, receipt, meetingId]);
    return rows.length > 0;
  }

  /** The meeting is over: only the numbers stay. */
  async forgetReceipts(meetingId: string): Promise<void> {
    await this.tx.query(
      'delete from bodies.access_receipt r using bodies.access_need n where r.workspace_id = $1 and n.workspace_id = r.workspace_id and n.id = r.need_id and n.meeting_id = $2',
      [this.tx.workspaceId, meetingId]);
  }
}
