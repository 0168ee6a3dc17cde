import type { Project } from '../model/project.js';

const SHAPE = /^export class (\w+)[^{]*\{([\s\S]*?)^\}/gm;

/** In the contract a shape is known by its class's name alone: of two that differ, the later would stand for both. */
export function contractNames(project: Project): string[] {
  const known = new Map<string, { readonly path: string; readonly body: string }>();
  const faults: string[] = [];
  for (const file of project.code('libs').filter(({ path }) => /\.(request|response|model)\.ts$/.test(path))) {
    for (const [, name = '', text = ''] of file.text.matchAll(SHAPE)) {
      const body = text.replaceAll(/\s+/g, '');
      const other = known.get(name);
      if (other === undefined) known.set(name, { path: file.path, body });
      else if (other.body !== body) faults.push(`${file.path}: ${name} is another shape than ${name} in ${other.path}`);
    }
  }
  return faults;
}
