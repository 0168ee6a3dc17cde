import ts from 'typescript';

import type { Project } from '../model/project.js';
import { calleeName, literalText, memberName } from '../model/syntax.js';

/** A whole statement, in either case, that something is spliced into. */
const STATEMENT = /\b(select\b[\s\S]*\bfrom|insert\s+into|update\s+[\w."$]+\s+set|delete\s+from|truncate)\b/i;

/** Where SQL text is handed over: `tx.query(text)`, or `{ name, text, values }` for a reader. */
const QUERY_CALLS = new Set(['query', 'rows', 'one', 'json']);

/** Calls that double quotation marks. */
const QUOTING = new Set(['quoted', 'escapeIdentifier', 'escapeLiteral']);

/** CREATE ROLE takes no parameters; this file runs as the owner and names only roles of our own. */
const ROLES = 'libs/platform/database/roles.ts';

/** Values travel as parameters. Only constants in capitals and quoted identifiers may be spliced into SQL (P5). */
export function sqlSafety(project: Project): string[] {
  return project.shipped('libs', 'apps').filter((file) => file.path !== ROLES).flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      if (ts.isIdentifier(node) && node.text === 'distinctOn') found.push(`${file.at(node)} distinctOn splices its argument into SQL`);
      if (isSpliced(node) && (STATEMENT.test(literalText(node) ?? '') || isQueryText(node))) found.push(`${file.at(node)} spliced SQL: pass values as parameters`);
    });
    return found;
  });
}

/** A template with something other than a constant in it, or a sum with something other than texts in it. */
function isSpliced(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node)) return node.templateSpans.some((span) => !isConstant(span.expression));
  if (!isSum(node) || isSum(node.parent)) return false;
  return isQueryText(node) && !terms(node).every(isConstant);
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function terms(node: ts.Expression): ts.Expression[] {
  return isSum(node) ? [...terms(node.left), ...terms(node.right)] : [node];
}

/** `COLUMNS`, `SORTS.name`, `SORTS[key]`, a plain text, or a quoting call. */
function isConstant(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return true;
  if (ts.isIdentifier(node)) return /^[A-Z][A-Z0-9_]*$/.test(node.text);
  if (ts.isCallExpression(node)) return QUOTING.has(calleeName(node.expression));
  return (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && isConstant(node.expression);
}

function isQueryText(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.arguments[0] === node && QUERY_CALLS.has(calleeName(parent.expression));
  if (!ts.isPropertyAssignment(parent) || memberName(parent.name) !== 'text') return false;
  return parent.parent.properties.some((property) => memberName(property.name) === 'values');
}
