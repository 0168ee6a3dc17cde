import type { Problem } from '#libs/kernel';
import type { WorkspaceReader } from '#libs/platform/database';

/**
 * For lists that came back empty: a planning process without entries is an empty
 * list, one that there is not is an absence.
 * @throws the problem given
 */
export async function requireKnownCase(reader: WorkspaceReader, workspaceId: string, caseId: string, absent: Problem): Promise<void> {
  const found = await reader.one(workspaceId, {
    name: 'casework.known', text: 'select 1 as known from casework.planning_process where workspace_id = $1 and id = $2', values: [workspaceId, caseId],
  });
  if (found === null) throw absent;
}
