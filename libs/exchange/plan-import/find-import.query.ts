import { Injectable } from '@nestjs/common';
import type { DayText } from '#libs/kernel';
import { WorkspaceReader, type Statement } from '#libs/platform/database';

export interface KnownImport {
  readonly caseId: string;
  readonly number: string;
  readonly importedOn: DayText;
}

/** Whether a plan that says the same came in before. */
@Injectable()
export class FindImport {
  constructor(private readonly reader: WorkspaceReader) {}

  execute(workspaceId: string, fingerprint: string): Promise<KnownImport | null> {
    return this.reader.one<KnownImport>(workspaceId, knownImport(workspaceId, fingerprint));
  }
}

/** The same question inside a transaction. */
export function knownImport(workspaceId: string, fingerprint: string): Statement {
  return { name: 'exchange.known-import', text: SELECT_KNOWN, values: [workspaceId, fingerprint] };
}

const SELECT_KNOWN = `select i.case_id as "caseId", c.number, ((i.imported_at at time zone w.zone)::date)::text as "importedOn"
  from exchange.plan_import i
  join casework.planning_process c on c.workspace_id = i.workspace_id and c.id = i.case_id
  join workspace.workspace w on w.workspace_id = i.workspace_id
  where i.workspace_id = $1 and i.fingerprint = $2`;
