import ts from 'typescript';

import type { Project } from '../model/project.js';

/** No import cycle at run time (under ESM one is a crash at start), and no `forwardRef`, which hides one. */
export function cycles(project: Project): string[] {
  return [...importCycles(project), ...forwardRefs(project)];
}

function importCycles(project: Project): string[] {
  const files = project.shipped('libs', 'apps', 'tools');
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter((ref) => !ref.typeOnly && !ref.late).map((ref) => project.resolve(file, ref)).filter((path) => path !== undefined),
    ]),
  );
  return knots(edges).map((knot) => `${knot[0]} import cycle: ${knot.join(' → ')}`);
}

function forwardRefs(project: Project): string[] {
  return project.shipped('libs', 'apps').flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      if (ts.isIdentifier(node) && node.text === 'forwardRef' && !ts.isImportSpecifier(node.parent)) found.push(`${file.at(node)} forwardRef`);
    });
    return found;
  });
}

/** Strongly connected groups of more than one file, or of one that imports itself (Tarjan). */
function knots(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const enter = (path: string): number => {
    const number = order.size;
    order.set(path, number);
    low.set(path, number);
    stack.push(path);
    for (const next of edges.get(path) ?? []) {
      if (!order.has(next)) lower(path, enter(next));
      else if (stack.includes(next)) lower(path, order.get(next) ?? 0);
    }
    if (low.get(path) === number) close(path);
    return low.get(path) ?? number;
  };
  const lower = (path: string, value: number): void => {
    low.set(path, Math.min(low.get(path) ?? value, value));
  };
  const close = (path: string): void => {
    const group = stack.splice(stack.indexOf(path));
    if (group.length > 1 || edges.get(path)?.includes(path)) found.push(group);
  };
  for (const path of edges.keys()) if (!order.has(path)) enter(path);
  return found;
}
