/** A tree as a document or a table gave it. */
export interface ImportedNode {
  /** What the source calls it: the same file again finds the same item. */
  readonly importedId: string;
  readonly number: string | null;
  readonly title: string;
  readonly body: string;
  readonly benefit?: string;
  readonly children: readonly ImportedNode[];
}

export interface FlatNode extends Omit<ImportedNode, 'children'> {
  readonly parentId: string | null;
  readonly depth: number;
  readonly position: number;
}

export interface TreeFault {
  readonly fault: 'number-twice' | 'id-twice' | 'too-deep';
  readonly importedId: string;
  readonly number: string | null;
}

/** Ten levels, as the database allows. */
const DEEPEST = 9;

/** Parents before their children, siblings in their order, each number and each id once; `parentId` is an imported id. */
export function flattenTree(roots: readonly ImportedNode[]): readonly FlatNode[] | TreeFault {
  const flat: FlatNode[] = [];
  let level: { node: ImportedNode; parentId: string | null; position: number }[] = roots.map((node, position) => ({ node, parentId: null, position }));
  for (let depth = 0; level.length > 0; depth += 1) {
    const deep = level[0];
    if (depth > DEEPEST && deep !== undefined) return { fault: 'too-deep', importedId: deep.node.importedId, number: deep.node.number };
    flat.push(...level.map(({ node: { children: _, ...node }, parentId, position }) => ({ ...node, parentId, position, depth })));
    level = level.flatMap(({ node }) => node.children.map((child, position) => ({ node: child, parentId: node.importedId, position })));
  }
  return twice(flat) ?? flat;
}

function twice(flat: readonly FlatNode[]): TreeFault | null {
  const numbers = new Set<string>();
  const ids = new Set<string>();
  for (const { importedId, number } of flat) {
    if (ids.has(importedId)) return { fault: 'id-twice', importedId, number };
    if (number !== null && numbers.has(number)) return { fault: 'number-twice', importedId, number };
    ids.add(importedId);
    if (number !== null) numbers.add(number);
  }
  return null;
}
