import ts from 'typescript';

import type { Project } from '../model/project.js';
import type { ProjectFile } from '../model/project-file.js';
import { decoratorsOf, memberName } from '../model/syntax.js';

const CONTRACT = '#libs/platform/contract';

/** May speak to class-validator directly: the set itself, the settings, and the host that runs it. */
const VALIDATOR_ROOMS = /^(libs\/platform\/(contract|config)|apps\/api)\//;

/** Every field of a request carries exactly one decorator of the contract set: a field without one is a field unchecked (P1). */
export function requestFields(project: Project): string[] {
  const shipped = project.shipped('libs', 'apps').filter((file) => !file.path.startsWith('apps/web/'));
  const direct = shipped.filter((file) => !VALIDATOR_ROOMS.test(file.path)).flatMap((file) =>
    file.imports.filter((ref) => /^class-(validator|transformer)/.test(ref.specifier)).map((ref) => `${file.path}:${ref.line} ${ref.specifier}: use ${CONTRACT}`),
  );
  return [...shipped.filter((file) => file.name.endsWith('.request.ts')).flatMap(fieldFaults), ...direct];
}

/** The contract's own requests take the set from beside them. */
function isInside(file: ProjectFile): boolean {
  return file.path.startsWith('libs/platform/contract/');
}

function fieldFaults(file: ProjectFile): string[] {
  const set = new Set(file.imports.filter((ref) => ref.specifier === CONTRACT || isInside(file)).flatMap((ref) => ref.names));
  const found: string[] = [];
  file.walk((node) => {
    if (!ts.isPropertyDeclaration(node) || node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword)) return;
    const names = decoratorsOf(node);
    const known = names.filter((name) => set.has(name)).length;
    if (names.length !== 1 || known !== 1) found.push(`${file.at(node)} ${memberName(node.name)} has ${known} of the contract set and ${names.length - known} other decorators`);
  });
  return found;
}
