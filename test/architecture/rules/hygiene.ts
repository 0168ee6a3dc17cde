import ts from 'typescript';

import type { Project } from '../model/project.js';
import type { ProjectFile } from '../model/project-file.js';

const MEGABYTE = 1_048_576;

/** Paths of somebody's machine, and hosts of package registries: neither means anything to the next reader. */
const PLACES = [/(?:^|[\s"'`=(:,])\/(?:work|root|home\/\w+|Users\/\w+)\/[\w.-]/, /\bregistry\.(?:npmjs|yarnpkg)\.\w+/, /"resolved": "https?:/];

const SKIPS = new Set(['skip', 'only', 'todo', 'failing', 'fixme']);
const TESTS = new Set(['it', 'test', 'describe']);
const SKIP_CALLS = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe', 'ftest']);
const COMMENT_FAULTS = /@ts-(?:ignore|nocheck)|\b(?:TODO|FIXME|XXX)\b/;

/** Nothing of this machine, nothing huge, no test put to sleep, no hole in the types, no note to do it later. */
export function hygiene(project: Project): string[] {
  const licence = project.file('LICENSE') === undefined ? ['LICENSE is missing'] : [];
  return [...licence, ...project.files.flatMap((file) => [...fileFaults(file), ...(file.isCode ? codeFaults(file) : [])])];
}

function fileFaults(file: ProjectFile): string[] {
  const large = file.bytes > MEGABYTE ? [`${file.path} ${file.bytes} bytes (≤ 1 MB)`] : [];
  const places = file.text.split('\n').flatMap((line, at) => (PLACES.some((place) => place.test(line)) ? [`${file.path}:${at + 1} a path or host of this workplace`] : []));
  return [...large, ...places];
}

function codeFaults(file: ProjectFile): string[] {
  const found: string[] = [];
  file.walk((node) => {
    if (isAsleep(node)) found.push(`${file.at(node)} a test put to sleep or left alone: ${node.getText().slice(0, 40)}`);
    if (node.kind === ts.SyntaxKind.AnyKeyword && ts.isAsExpression(node.parent)) found.push(`${file.at(node)} a cast to any`);
  });
  return [...found, ...commentFaults(file)];
}

function isAsleep(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return SKIP_CALLS.has(node.expression.text);
  return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && TESTS.has(node.expression.text) && SKIPS.has(node.name.text);
}

function commentFaults(file: ProjectFile): string[] {
  const seen = new Set<number>();
  const found: string[] = [];
  const judge = (ranges: readonly ts.CommentRange[] | undefined): void => {
    for (const { pos, end } of ranges ?? []) {
      const hit = seen.has(pos) ? null : COMMENT_FAULTS.exec(file.text.slice(pos, end));
      seen.add(pos);
      if (hit) found.push(`${file.path}:${file.ast.getLineAndCharacterOfPosition(pos).line + 1} ${hit[0]} in a comment`);
    }
  };
  judge(ts.getLeadingCommentRanges(file.text, 0));
  file.walk((node) => {
    judge(ts.getLeadingCommentRanges(file.text, node.pos));
    judge(ts.getTrailingCommentRanges(file.text, node.end));
  });
  return found;
}
