import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { downloadHeaders, FileStore } from '#libs/platform/files';
import { requireMayHandle, visibleTo } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import type { Visibility } from '../file/file-entry.entity.js';

interface Found {
  readonly fileId: string;
  readonly filename: string;
  readonly contentType: string;
  readonly caseId: string | null;
  readonly visibility: Visibility | null;
  readonly requestId: string | null;
  readonly requestCaseId: string | null;
  readonly ownerPersonId: string | null;
}

export interface AttachmentDownload {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A file that came with an email, for whoever may read the entry or handle the request. */
@Injectable()
export class ReadAttachment {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly files: FileStore,
  ) {}

  async execute(actor: Actor, id: string): Promise<AttachmentDownload> {
    const found = await this.reader.one<Found>(actor.workspaceId, {
      name: 'casework.attachment',
      text: `select a.file_id as "fileId", a.filename, a.content_type as "contentType", e.case_id as "caseId", e.visibility,
          r.id as "requestId", r.case_id as "requestCaseId", r.owner_person_id as "ownerPersonId"
        from casework.attachment a join casework.incoming_mail i on i.workspace_id = a.workspace_id and i.id = a.mail_id
        left join casework.file_entry e on e.workspace_id = i.workspace_id and e.id = i.entry_id
        left join casework.request r on r.workspace_id = i.workspace_id and r.id = i.request_id
        where a.workspace_id = $1 and a.id = $2 and a.file_id is not null`,
      values: [actor.workspaceId, id],
    });
    if (found === null || !maySee(actor, found)) throw caseworkProblem('attachment.absent', { id });
    const bytes = await this.files.get(actor.workspaceId, found.fileId);
    return { bytes, headers: downloadHeaders({ contentType: found.contentType, filename: found.filename, size: bytes.length }) };
  }
}

function maySee(actor: Actor, { caseId, visibility, requestId, requestCaseId, ownerPersonId }: Found): boolean {
  if (caseId !== null && visibility !== null) return visibleTo(actor, caseId).includes(visibility);
  if (requestId === null) return false;
  requireMayHandle(actor, { id: requestId, ownerPersonId, caseId: requestCaseId });
  return true;
}
