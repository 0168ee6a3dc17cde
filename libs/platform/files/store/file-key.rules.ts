import { isId } from '#libs/kernel';
import { fileProblem } from '../files.problems.js';

/**
 * `w/<workspaceId>/<id>`. Both must be UUIDs, so no path can lead elsewhere and
 * no key can lack its workspace.
 * @throws Problem `files.file.absent`
 */
export function fileKey(workspaceId: string, id: string): string {
  if (!isId(workspaceId) || !isId(id)) throw fileProblem('file.absent');
  return `w/${workspaceId}/${id}`;
}
