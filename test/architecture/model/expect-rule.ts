import { expect } from '@jest/globals';

import { Project } from './project.js';

/** A rule of the house: gives one line per fault, `path:line what is wrong`; none when the project keeps it. */
export type Rule = (project: Project) => string[];

/** The rule finds nothing; faults are shown one a line, so that the failure can be read as a list of things to do. */
export function expectKept(rule: Rule, project: Project): void {
  expect(rule(project).join('\n')).toBe('');
}

/** The rule finds in the fixture exactly one fault for each of these texts. */
export function expectBites(rule: Rule, files: Readonly<Record<string, string>>, ...faults: readonly string[]): void {
  expect(rule(Project.of(files))).toEqual(faults.map((fault): unknown => expect.stringContaining(fault)));
}

/** The rule lets the fixture pass: it bites what is wrong, not what is near. */
export function expectAllows(rule: Rule, files: Readonly<Record<string, string>>): void {
  expectKept(rule, Project.of(files));
}
