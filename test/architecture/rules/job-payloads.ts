import ts from 'typescript';

import type { Project } from '../model/project.js';
import { calleeName, memberName } from '../model/syntax.js';

/** Keys an event may carry: ids, and the few small facts that find a row again. */
const KEY = /^(id|ids|\w+Ids?|version|number|kind|day|at)$/;

/**
 * `announce(Event, { caseId })`: an event carries ids only, and its job reads the rest again.
 * It judges names, because the syntax tree does not know what a value holds.
 */
export function jobPayloads(project: Project): string[] {
  return project.shipped('libs').flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      if (!ts.isCallExpression(node) || calleeName(node.expression) !== 'announce') return;
      const payload = node.arguments[1];
      if (payload === undefined || !ts.isObjectLiteralExpression(payload)) return;
      for (const property of payload.properties) {
        const key = memberName(property.name);
        if (!KEY.test(key)) found.push(`${file.at(property)} ${key === '' ? 'a spread' : `'${key}'`} in a payload: ids only`);
      }
    });
    return found;
  });
}
