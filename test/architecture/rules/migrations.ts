import { createHash } from 'node:crypto';

import type { Project } from '../model/project.js';
import type { ProjectFile } from '../model/project-file.js';
import { literalText } from '../model/syntax.js';
import { ROOMS } from '../model/units.js';

const NAME = /^(\d{13})-([a-z][a-z0-9]*)-[a-z0-9]+(-[a-z0-9]+)*\.ts$/;
/** `platform/work` writes `…-work-…`; what all rooms stand on is `…-platform-…`. */
const LIBS = new Set(ROOMS.flatMap((room) => room.split('/')));

/** What no schema of ours says: each with the reason. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bdefault\s+\(?\s*(now\s*\(|current_(timestamp|date)|localtimestamp|clock_timestamp)/i, 'a default of now: time comes from Clock'],
  [/\btimestamp\b(?!\s*(\(\d\)\s*)?with\s+time\s+zone)/i, 'timestamp without time zone: an instant is timestamptz'],
  [/\bcreate\s+type\b[^;]*\bas\s+enum\b/i, 'an enum: text with a CHECK can change in a migration'],
  [/\b(big|small)?serial\b/i, 'a serial: ids are UUIDv7'],
  [/\bsecurity\s+definer\b(?![\s\S]*search_path)/i, 'SECURITY DEFINER without a fixed search_path'],
];

/** Migrations are named `<13 digits>-<lib>-<what>.ts`, in one order that `.head` closes, and never change after landing. */
export function migrations(project: Project): string[] {
  const files = project.files.filter((file) => file.path.startsWith('migrations/') && file.isCode).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length === 0) return [];
  return [...files.flatMap(nameFaults), ...orderFaults(files), ...headFaults(project, files), ...sumFaults(project, files), ...files.flatMap(schemaFaults)];
}

function nameFaults(file: ProjectFile): string[] {
  const lib = NAME.exec(file.name)?.[2];
  if (lib === undefined) return [`${file.path} is not named <13 digits>-<lib>-<what>.ts`];
  return LIBS.has(lib) ? [] : [`${file.path} '${lib}' is not a lib`];
}

function orderFaults(files: readonly ProjectFile[]): string[] {
  const times = files.map((file) => file.name.slice(0, 13));
  return files.filter((_, at) => at > 0 && times[at] === times[at - 1]).map((file) => `${file.path} has the time of another: no order between them`);
}

function headFaults(project: Project, files: readonly ProjectFile[]): string[] {
  const head = project.file('migrations/.head')?.text.trim();
  const last = files.at(-1)?.name.replace(/\.ts$/, '');
  return head === last ? [] : [`migrations/.head names '${head ?? ''}', the last is '${last}': node tools/migrations.mjs --write`];
}

/** `.sums` has one `<sha256>  <file name>` a line, as `sha256sum` writes it. */
function sumFaults(project: Project, files: readonly ProjectFile[]): string[] {
  const lines = (project.file('migrations/.sums')?.text ?? '').split('\n').filter((line) => line !== '');
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const names = new Set(files.map((file) => file.name));
  const gone = [...sums.keys()].filter((name) => !names.has(name)).map((name) => `migrations/${name} has landed and is gone`);
  const faults = files.map((file) => {
    const sum = sums.get(file.name);
    if (sum === undefined) return `${file.path} is not in .sums: node tools/migrations.mjs --write`;
    return sum === createHash('sha256').update(file.text).digest('hex') ? '' : `${file.path} has landed and is frozen: write a new migration`;
  });
  return [...faults.filter((fault) => fault !== ''), ...gone];
}

function schemaFaults(file: ProjectFile): string[] {
  const found: string[] = [];
  file.walk((node) => {
    const sql = literalText(node)?.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
    if (sql !== undefined) for (const [pattern, what] of BANNED) if (pattern.test(sql)) found.push(`${file.at(node)} ${what}`);
  });
  return found;
}
