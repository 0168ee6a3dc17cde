import type { Project } from '../model/project.js';
import type { ProjectFile } from '../model/project-file.js';
import { STAGES, unitOf } from '../model/units.js';

/** What a file can be. A new role is a decision: add it here and to CONTRIBUTING.md. */
const ROLES = new Set([
  'entity', 'lifecycle', 'repository', 'use-case', 'query', 'request', 'response', 'controller', 'policy', 'problems', 'events',
  'permissions', 'module', 'job', 'task', 'rules', 'model', 'spec', 'guard', 'filter', 'strategy', 'page', 'duties', 'records', 'search', 'generated', 'command', 'provider',
]);

/** Names that say nothing, and so gather everything. */
const BAGS = /^(utils?|helpers?|commons?|shared|managers?|misc)$/;

/** The ring of specs that read data from beside the clone is named after it. */
const RING = 'test/shared-data/';

/** One folder per format of exchange: each is a small library of pure readers and writers, where the verb says enough. */
const FORMATS = /^libs\/exchange\/[a-z0-9-]+\//;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DOORS = /^(index|http|jobs)\.ts$/;

/** Kebab-case names with a known role; in a stage every file has one, but for the folders of exchange's formats. No bag names anywhere. */
export function fileNames(project: Project): string[] {
  return [
    ...project.code('libs', 'apps', 'test', 'tools').flatMap(bagFaults),
    ...project.code('libs', 'apps').flatMap((file) => [...caseFaults(file), ...roleFaults(file)]),
  ];
}

function bagFaults(file: ProjectFile): string[] {
  const bag = file.path.replace(RING, '').split(/[/.-]/).find((word) => BAGS.test(word));
  return bag === undefined ? [] : [`${file.path} '${bag}' is a bag, not a role`];
}

function caseFaults(file: ProjectFile): string[] {
  const parts = file.name.split('.').slice(0, -1);
  return parts.every((part) => KEBAB.test(part)) ? [] : [`${file.path} is not kebab-case`];
}

function roleFaults(file: ProjectFile): string[] {
  if (DOORS.test(file.name) || file.name.endsWith('.d.ts')) return [];
  const roles = file.name.split('.').slice(1, -1);
  const unknown = roles.find((role) => !ROLES.has(role));
  if (unknown !== undefined) return [`${file.path} '.${unknown}' is not a known role`];
  const needsRole = STAGES.includes(unitOf(file.path)) && !file.path.endsWith('.tsx') && !FORMATS.test(file.path);
  return needsRole && roles.length === 0 ? [`${file.path} has no role: a file of a stage says what it is`] : [];
}
