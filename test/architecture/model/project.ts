import { posix } from 'node:path';

import { ProjectFile } from './project-file.js';
import type { ImportRef } from './project-file.js';

/** What a rule sees: the files of the repository, or the few of a fixture. */
export class Project {
  private readonly byPath: ReadonlyMap<string, ProjectFile>;

  constructor(files: readonly ProjectFile[]) {
    this.byPath = new Map(files.map((file) => [file.path, file]));
  }

  /** A project written down in a spec: path → text. */
  static of(files: Readonly<Record<string, string>>): Project {
    return new Project(Object.entries(files).map(([path, text]) => new ProjectFile(path, text)));
  }

  get files(): readonly ProjectFile[] {
    return [...this.byPath.values()];
  }

  file(path: string): ProjectFile | undefined {
    return this.byPath.get(path);
  }

  /** Code below any of the folders, specs and generated files included. */
  code(...folders: readonly string[]): ProjectFile[] {
    return this.files.filter((file) => file.isCode && folders.some((folder) => file.path.startsWith(`${folder}/`)));
  }

  /** Hand-written code that ships: no specs, nothing generated. */
  shipped(...folders: readonly string[]): ProjectFile[] {
    return this.code(...folders).filter((file) => !file.isSpec && !file.isGenerated);
  }

  /** Repository path an import leads to, or undefined for packages. A relative path that leads nowhere is given as written. */
  resolve(from: ProjectFile, ref: ImportRef): string | undefined {
    const wanted = ref.specifier.startsWith('.')
      ? posix.join(posix.dirname(from.path), ref.specifier)
      : doorFile(ref.specifier);
    if (wanted === undefined) return undefined;
    const stem = wanted.replace(/\.js$/, '');
    return [wanted, `${stem}.ts`, `${stem}.tsx`, `${stem}/index.ts`].find((path) => this.byPath.has(path)) ?? wanted;
  }
}

/** `#libs/x/http` → `libs/x/http.ts`, `#libs/x` → `libs/x/index.ts`, as in the `imports` of package.json. */
function doorFile(specifier: string): string | undefined {
  const inside = /^#libs\/(.+)$/.exec(specifier)?.[1];
  if (inside === undefined) return undefined;
  return /\/(http|jobs)$/.test(inside) ? `libs/${inside}.ts` : `libs/${inside}/index.ts`;
}
