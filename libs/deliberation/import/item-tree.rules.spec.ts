import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { flattenTree, type FlatNode, type ImportedNode } from './item-tree.rules.js';

const node = (importedId: string, children: readonly ImportedNode[] = [], number: string | null = null): ImportedNode => ({ importedId, number, title: importedId, body: '', children });

/** Any forest; ids are the way down to the node, so each is there once. */
const forest = (depth: number): fc.Arbitrary<readonly ImportedNode[]> =>
  fc.array(depth === 0 ? fc.constant<readonly ImportedNode[]>([]) : fc.nat(3).chain((more) => (more === 0 ? fc.constant<readonly ImportedNode[]>([]) : forest(depth - 1))), { maxLength: 4 })
    .map((children) => name(children.map((inner) => node('', inner)), ''));
const name = (nodes: readonly ImportedNode[], above: string): readonly ImportedNode[] =>
  nodes.map((one, at) => ({ ...one, importedId: `${above}${at}`, children: name(one.children, `${above}${at}/`) }));

describe('a tree that came in', () => {
  it('S-050 keeps every node once, parents first, siblings in their order', () => {
    fc.assert(fc.property(forest(4), (roots) => {
      const flat = flattenTree(roots) as readonly FlatNode[];
      const count = (nodes: readonly ImportedNode[]): number => nodes.reduce((sum, one) => sum + 1 + count(one.children), 0);
      expect(flat).toHaveLength(count(roots));
      const seen = new Map<string | null, number>([[null, 0]]);
      for (const one of flat) {
        expect(seen.has(one.parentId)).toBe(true);
        expect(one.depth).toBe(one.importedId.split('/').length - 1);
        expect(one.importedId.endsWith(String(one.position))).toBe(true);
        seen.set(one.importedId, one.depth);
      }
    }));
  });

  it('names the number or the id that stands there twice, and what lies too deep', () => {
    expect(flattenTree([node('a', [], '1'), node('b', [node('c', [], '1')], '2')])).toEqual({ fault: 'number-twice', importedId: 'c', number: '1' });
    expect(flattenTree([node('a'), node('a')])).toMatchObject({ fault: 'id-twice' });
    const deep = Array.from({ length: 11 }).reduce<ImportedNode>((inner, _, at) => node(`n${at}`, [inner]), node('n'));
    expect(flattenTree([deep])).toMatchObject({ fault: 'too-deep' });
  });
});
