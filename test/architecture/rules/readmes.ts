import type { Project } from '../model/project.js';
import { unitOf } from '../model/units.js';

/** Every room has a page that says what is decided there. */
export function readmes(project: Project): string[] {
  const rooms = new Set(project.files.filter((file) => file.path.startsWith('libs/') && file.path.split('/').length > 2).map((file) => unitOf(file.path)));
  return [...rooms].sort().filter((room) => project.file(`libs/${room}/README.md`) === undefined).map((room) => `libs/${room} has no README.md`);
}
