import ts from 'typescript';

import type { Project } from '../model/project.js';
import type { ProjectFile } from '../model/project-file.js';

/** "Words to avoid" of the design, as a reader would meet them. */
const AVOID = [
  /\busers?\b/i, /\bentit(y|ies)\b/i, /\brecords?\b/i, /\bsubmit(s|ted|ting)?\b/i, /\binvalid\b/i, /\berrors? occurred\b/i,
  /\bplease note\b/i, /\bax[ie]s\b/i, /\brails?\b/i, /\bcockpits?\b/i, /\bowners?\b/i, /\bsilent(ly)?\b/i,
];

/** Where "record" is the right word: what the law calls public records, and the verb. */
const RECORD_ALLOWED = /\bpublic[- ]records?\b|\brecords? (request|law|class|classes|officer|retention|schedule|manager|holds?)\b|\b(to|cannot|can|not|and|or) record\b|(^|[.:?!]\s)record (the|a|an|this|what|how|who|your|votes?|attendance)\b/gi;

/** No word to avoid in the English catalogue: people are people, not users, and nothing is invalid. */
export function screenWords(project: Project): string[] {
  return project.code('libs/ui/messages/en').flatMap((file) =>
    messagesOf(file).flatMap(({ node, text }) => {
      const bare = withoutArguments(text).replace(RECORD_ALLOWED, '');
      return AVOID.flatMap((word) => word.exec(bare)?.slice(0, 1) ?? []).map((word) => `${file.at(node)} '${word}' in "${text}"`);
    }),
  );
}

/** Texts of a catalogue: every literal that is a value, not a key and not an import. */
function messagesOf(file: ProjectFile): { node: ts.Node; text: string }[] {
  const found: { node: ts.Node; text: string }[] = [];
  file.walk((node) => {
    if (!ts.isStringLiteralLike(node)) return;
    const { parent } = node;
    const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
    if (!isKey && !ts.isImportDeclaration(parent) && !ts.isExportDeclaration(parent) && !ts.isLiteralTypeNode(parent)) found.push({ node, text: node.text });
  });
  return found;
}

/** Leaves what people read of an ICU message: `{user}` and `{owner, select,` are names of arguments. */
function withoutArguments(text: string): string {
  return text.replace(/\{\s*\w+\s*(,\s*\w+\s*(,\s*[^{}]*?)?)?(?=[{}])/g, '{').replace(/(^|[}\s])(=?\w+)\s*(?=\{)/g, '$1');
}
