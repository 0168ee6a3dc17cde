import type { Project } from '../model/project.js';

/** Libs throw `Problem`s; only the HTTP host knows Nest's exceptions, because only it answers in status codes. */
export function httpExceptions(project: Project): string[] {
  return project.shipped('libs', 'apps').filter((file) => !file.path.startsWith('apps/api/')).flatMap((file) =>
    file.imports
      .filter((ref) => ref.specifier.startsWith('@nestjs/'))
      .flatMap((ref) => ref.names.filter((name) => name.endsWith('Exception')).map((name) => `${file.path}:${ref.line} ${name}: throw a Problem`)),
  );
}
