import ts from 'typescript';

import type { Project } from '../model/project.js';

/** Attributes that people read or hear. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label']);

/** Proper names are the same in every language; entities are signs, not words. */
const SAME_EVERYWHERE = /&\w+;|Commonplan/g;

/** Words on a page come from the message catalogue: a word written in the markup exists in one language only. */
export function literalWords(project: Project): string[] {
  return project.shipped('libs', 'apps').filter((file) => file.path.endsWith('.tsx')).flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      const text = wordsOf(node)?.replace(SAME_EVERYWHERE, '').trim();
      if (text !== undefined && /\p{L}{2}/u.test(text)) found.push(`${file.at(node)} "${text}" is not in the catalogue`);
    });
    return found;
  });
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isJsxAttribute(node) || !SPOKEN.has(node.name.getText())) return undefined;
  return node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : undefined;
}
