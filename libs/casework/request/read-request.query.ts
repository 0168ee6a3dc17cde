import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { requireMayHandle } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import { ATTACHMENTS } from '../mail/attachment-row.model.js';
import { REQUEST_FROM, REQUEST_ROW } from './request-row.model.js';
import type { RequestResponse } from './request.response.js';

/** One request with who waits, for those who handle it. */
@Injectable()
export class ReadRequest {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, id: string): Promise<RequestResponse> {
    const found = await this.reader.one<RequestResponse>(actor.workspaceId, {
      name: 'casework.request',
      text: `select ${REQUEST_ROW}, r.body, r.source, r.from_party_id as "fromPartyId", coalesce(f.name, r.from_name) as "fromName",
          r.from_contact as "fromContact", r.language, r.reply, r.replied_at as "repliedAt", r.outcome, r.outcome_note as "outcomeNote",
          r.closed_at as "closedAt",
          coalesce((select json_agg(json_build_object('id', i.id, 'fromName', i.from_name, 'fromAddress', i.from_address, 'subject', i.subject, 'body', i.body,
            'receivedAt', i.received_at, 'attachments', ${ATTACHMENTS}) order by i.received_at, i.id) from casework.incoming_mail i
            where i.workspace_id = r.workspace_id and i.request_id = r.id), '[]') as mails ${REQUEST_FROM}
        left join directory.party f on f.workspace_id = r.workspace_id and f.id = r.from_party_id
        where r.workspace_id = $1 and r.id = $3`,
      values: [actor.workspaceId, await this.clock.todayIn(actor.workspaceId), id],
    });
    if (found === null) throw caseworkProblem('request.absent', { id });
    requireMayHandle(actor, found);
    return found;
  }
}
