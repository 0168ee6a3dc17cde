import type { Project } from '../model/project.js';
import { isMember } from '../model/syntax.js';

/** One provider in request scope makes the whole chain above it be built anew for each request (P11). */
export function requestScope(project: Project): string[] {
  return project.shipped('libs', 'apps').flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      if (isMember(node, 'Scope', 'REQUEST') || isMember(node, 'Scope', 'TRANSIENT')) found.push(`${file.at(node)} ${node.getText()}`);
    });
    return found;
  });
}
