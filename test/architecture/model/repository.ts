import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { Project } from './project.js';
import { ProjectFile } from './project-file.js';

/** Folder of the repository: jest runs from its root. */
export const ROOT = resolve('.');

/** This repository: what git tracks and what it would, so that a new file is judged before it is committed. */
export function readRepository(): Project {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const paths = [...new Set(listed.split('\0').filter((path) => path !== ''))].filter((path) => existsSync(join(ROOT, path)));
  return new Project(paths.map(readOne));
}

function readOne(path: string): ProjectFile {
  const content = readFileSync(join(ROOT, path));
  // A NUL byte means a picture or a font: only its size is of interest.
  return new ProjectFile(path, content.includes(0) ? '' : content.toString('utf8'), content.length);
}
