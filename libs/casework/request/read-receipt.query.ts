import { Injectable } from '@nestjs/common';
import { WorkspaceReader } from '#libs/platform/database';
import { caseworkProblem } from '../casework.problems.js';
import { hashReceiptCode, readReceiptCode } from './receipt-code.rules.js';
import type { ReceiptResponse } from './request.response.js';

/** What became of it, for whoever holds the code; no name, no account. */
@Injectable()
export class ReadReceipt {
  constructor(private readonly reader: WorkspaceReader) {}

  /** @throws Problem `casework.receipt.absent`, the same for a wrong code and for one that cannot be one */
  async execute(workspaceId: string, typed: string): Promise<ReceiptResponse> {
    const code = readReceiptCode(typed);
    const found = code === null ? null : await this.reader.one<ReceiptResponse>(workspaceId, {
      name: 'casework.receipt', text: SELECT_RECEIPT, values: [workspaceId, hashReceiptCode(code)],
    });
    if (found === null) throw caseworkProblem('receipt.absent');
    return found;
  }
}

const SELECT_RECEIPT = `select r.number, r.kind, r.state, r.title, (r.raised_at at time zone c.zone)::date as "raisedOn", r.due_on as "dueOn", r.reply,
    (r.replied_at at time zone c.zone)::date as "repliedOn", r.outcome, (r.closed_at at time zone c.zone)::date as "closedOn"
  from casework.request r join workspace.workspace c on c.workspace_id = r.workspace_id
  where r.workspace_id = $1 and r.receipt_hash = $2`;
