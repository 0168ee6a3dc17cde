import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { visibleTo } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import type { CorrectionPage, CorrectionRow } from './file.response.js';
import type { Visibility } from './file-entry.entity.js';

type Found = CorrectionRow & { readonly visibility: Visibility };

/** What stood in an entry before its corrections, the latest first; nobody reads here what was not meant for them then. */
@Injectable()
export class ListCorrections {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, entryId: string): Promise<CorrectionPage> {
    const [entry, rows] = (await this.reader.many(actor.workspaceId, [
      { name: 'casework.corrected-entry', text: 'select case_id as "caseId", visibility from casework.file_entry where workspace_id = $1 and id = $2', values: [actor.workspaceId, entryId] },
      { name: 'casework.corrections', text: SELECT_CORRECTIONS, values: [actor.workspaceId, entryId] },
    ])).map((found) => found.rows) as [{ caseId: string; visibility: Visibility }[], Found[]];
    const known = entry[0];
    const visible = known === undefined ? [] : visibleTo(actor, known.caseId);
    if (known === undefined || !visible.includes(known.visibility)) throw caseworkProblem('entry.absent', { id: entryId });
    return { items: rows.filter((row) => visible.includes(row.visibility)), next: null };
  }
}

const SELECT_CORRECTIONS = `select c.no, c.title, c.title_key as "titleKey", c.body, c.follow_up as "followUp", c.visibility, c.reason, b.name as by, c.at
  from casework.entry_correction c
  left join directory.party b on b.workspace_id = c.workspace_id and b.id = c.by_person_id
  where c.workspace_id = $1 and c.entry_id = $2 order by c.no desc limit 200`;
