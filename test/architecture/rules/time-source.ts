import ts from 'typescript';

import type { Project } from '../model/project.js';
import { isMember } from '../model/syntax.js';

/** The two places that may look at the machine's clock and dice: SystemClock and the id maker. */
const SOURCES = /^libs\/kernel\/(clock|system-clock|ids?|new-id)\.ts$/;

/** Time comes from `Clock`, so that a year of duties can run in a test; chance comes from the id maker or node's crypto. */
export function timeSource(project: Project): string[] {
  return project.shipped('libs').filter((file) => !SOURCES.test(file.path)).flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      const what = machineSource(node);
      if (what !== undefined) found.push(`${file.at(node)} ${what}`);
    });
    return found;
  });
}

function machineSource(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date() reads the machine clock';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date() reads the machine clock';
  if (isMember(node, 'Date', 'now')) return 'Date.now reads the machine clock';
  if (isMember(node, 'Temporal', 'Now')) return 'Temporal.Now reads the machine clock';
  return isMember(node, 'Math', 'random') ? 'Math.random cannot be repeated and can be guessed' : undefined;
}

function isDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Date';
}
