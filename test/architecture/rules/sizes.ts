import ts from 'typescript';

import type { Project } from '../model/project.js';
import type { ProjectFile } from '../model/project-file.js';
import { memberName } from '../model/syntax.js';

/** Ceilings of house.md in lines, and the middle they shall keep. */
const FILE_CEILING = 300;
const FUNCTION_CEILING = 60;
const DEPENDENCY_CEILING = 6;
const MEDIAN = 50;
const P90 = 150;

/** The sentence a file over a ceiling carries in its first comment, with the reason behind it. */
const EXCUSE = /Over the ceiling because \w/;

/** No file over 300 lines, no function over 60, without a reason at its top; no constructor with more than six dependencies. */
export function ceilings(project: Project): string[] {
  const long = measured(project, 'libs', 'apps', 'migrations', 'test', 'tools').flatMap((file) => (excused(file) ? [] : [...fileFaults(file), ...functionFaults(file)]));
  return [...long, ...project.shipped('libs', 'apps').flatMap(dependencyFaults)];
}

/** The middle: half of the files within 50 lines, nine of ten within 150. The fault tells the figures and the longest files. */
export function middle(project: Project): string[] {
  const files = measured(project, 'libs', 'apps').filter((file) => !file.path.startsWith('apps/web/'));
  const lines = files.map((file) => file.lineCount).sort((a, b) => a - b);
  const [median, p90] = [quantile(lines, 0.5), quantile(lines, 0.9)];
  if (median <= MEDIAN && p90 <= P90) return [];
  const longest = files.sort((a, b) => b.lineCount - a.lineCount).slice(0, 15).map((file) => `${file.lineCount} ${file.path}`);
  return [`median ${median} (≤ ${MEDIAN}), p90 ${p90} (≤ ${P90}) over ${files.length} files; longest: ${longest.join(', ')}`];
}

/** Message catalogues are data, and grow with the product. */
function measured(project: Project, ...folders: string[]): ProjectFile[] {
  return project.shipped(...folders).filter((file) => !/(^|\/)messages\//.test(file.path));
}

/** Nearest-rank quantile of sorted numbers; 0 of none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function excused(file: ProjectFile): boolean {
  const comment = ts.getLeadingCommentRanges(file.text, file.text.startsWith('#!') ? file.text.indexOf('\n') : 0)?.[0];
  return comment !== undefined && EXCUSE.test(file.text.slice(comment.pos, comment.end));
}

function fileFaults(file: ProjectFile): string[] {
  return file.lineCount > FILE_CEILING ? [`${file.path} ${file.lineCount} lines (≤ ${FILE_CEILING})`] : [];
}

function functionFaults(file: ProjectFile): string[] {
  // The body of a migration is one piece of SQL: its length is that of the schema.
  if (file.path.startsWith('migrations/')) return [];
  const found: string[] = [];
  file.walk((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node)) return;
    const lines = file.text.slice(node.getStart(file.ast), node.end).split('\n').length;
    if (lines > FUNCTION_CEILING) found.push(`${file.at(node)} ${memberName(node.name) || 'function'} ${lines} lines (≤ ${FUNCTION_CEILING})`);
  });
  return found;
}

function dependencyFaults(file: ProjectFile): string[] {
  const found: string[] = [];
  file.walk((node) => {
    if (ts.isConstructorDeclaration(node) && node.parameters.length > DEPENDENCY_CEILING) {
      found.push(`${file.at(node)} ${node.parameters.length} constructor dependencies (≤ ${DEPENDENCY_CEILING})`);
    }
  });
  return found;
}
