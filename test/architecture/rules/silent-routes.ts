import ts from 'typescript';

import type { Project } from '../model/project.js';
import { decoratorsOf, memberName } from '../model/syntax.js';

const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse']);

const ACCESS = new Set(['Requires', 'SignedIn', 'Public']);

/** Every route says who may use it, on the method itself, where a reader looks: a permission, anybody signed in, or everybody. */
export function silentRoutes(project: Project): string[] {
  return project.shipped('libs', 'apps').flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      if (!ts.isMethodDeclaration(node)) return;
      const decorators = decoratorsOf(node);
      if (!decorators.some((name) => VERBS.has(name))) return;
      const said = decorators.filter((name) => ACCESS.has(name)).length;
      if (said !== 1) found.push(`${file.at(node)} ${memberName(node.name)} has ${said === 0 ? 'none' : 'more than one'} of ${[...ACCESS].map((name) => `@${name}`).join(', ')}`);
    });
    return found;
  });
}
