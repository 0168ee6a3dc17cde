import ts from 'typescript';

/** Names of the decorators on a node: `@Requires(X)` and `@Requires` both give `Requires`. */
export function decoratorsOf(node: ts.Node): string[] {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).map(({ expression }) => calleeName(ts.isCallExpression(expression) ? expression.expression : expression));
}

/** Last name of what is called: `a.b.query` → `query`. Empty when it is not a plain name. */
export function calleeName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** Whether the node is `object.name`, with both plain names. */
export function isMember(node: ts.Node, object: string, name: string): boolean {
  return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === object && node.name.text === name;
}

/** Name of a property or method, when written as a name or string. */
export function memberName(name: ts.PropertyName | ts.BindingName | undefined): string {
  if (name === undefined) return '';
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name) ? name.text : '';
}

/** Fixed text of a string or template; each `${…}` stands as `$`. Undefined for other nodes. */
export function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `$${span.literal.text}`).join('');
}
