import type { Project } from '../model/project.js';
import type { ImportRef, ProjectFile } from '../model/project-file.js';
import { ROOMS, unitOf } from '../model/units.js';

/** Rooms are entered through their doors only; inside a room every path is relative and stays inside. */
export function doors(project: Project): string[] {
  return project.code('libs', 'apps', 'migrations', 'test').flatMap((file) =>
    file.imports.flatMap((ref) => {
      const fault = file.path.startsWith('migrations/') ? migrationFault(ref) : faultOf(project, file, ref);
      return fault === undefined ? [] : [`${file.path}:${ref.line} '${ref.specifier}': ${fault}`];
    }),
  );
}

/** A migration is frozen: what it imported from us would change its meaning later. */
function migrationFault(ref: ImportRef): string | undefined {
  return /^[.#]/.test(ref.specifier) ? 'migrations import nothing of ours' : undefined;
}

function faultOf(project: Project, file: ProjectFile, ref: ImportRef): string | undefined {
  if (ref.specifier.startsWith('#')) return doorFault(file, ref.specifier);
  if (!ref.specifier.startsWith('.')) return undefined;
  const target = project.resolve(file, ref) ?? '';
  if (unitOf(target) === unitOf(file.path)) return undefined;
  if (file.path.startsWith('test/')) return target.startsWith('libs/') ? 'enter a lib through its door' : undefined;
  // Specs beside the code borrow the harness; nothing that ships does.
  if (file.isSpec && target.startsWith('test/support/')) return undefined;
  return 'a relative path stays inside its own room';
}

function doorFault(file: ProjectFile, specifier: string): string | undefined {
  const inside = /^#libs\/(.+)$/.exec(specifier)?.[1];
  if (inside === undefined) return 'no such door';
  const room = inside.replace(/\/(http|jobs)$/, '');
  if (!ROOMS.includes(room)) return 'a path behind a door, or a room that is not in the plan of the house';
  const unit = unitOf(file.path);
  if (room === unit) return 'a room does not use its own door, use a relative path';
  if (unit === 'apps/web' && inside !== 'ui') return 'the web app knows #libs/ui only';
  return undefined;
}
