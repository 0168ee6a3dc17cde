import ts from 'typescript';

import type { Project } from '../model/project.js';
import { isMember, memberName } from '../model/syntax.js';

/** The environment is read in platform/config only, so that every setting is typed, checked at start and listed. */
export function environment(project: Project): string[] {
  return project.code('libs', 'apps', 'migrations').filter((file) => !file.path.startsWith('libs/platform/config/')).flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      if (isMember(node, 'process', 'env') || isEnvByName(node) || isEnvUnpacked(node)) found.push(`${file.at(node)} reads the environment`);
    });
    const imported = file.imports.filter((ref) => /^(node:)?process$/.test(ref.specifier) && ref.names.includes('env'));
    return [...found, ...imported.map((ref) => `${file.path}:${ref.line} imports the environment`)];
  });
}

function isEnvByName(node: ts.Node): boolean {
  return ts.isElementAccessExpression(node) && node.expression.getText() === 'process' && /^['"`]env['"`]$/.test(node.argumentExpression.getText());
}

function isEnvUnpacked(node: ts.Node): boolean {
  if (!ts.isVariableDeclaration(node) || node.initializer?.getText() !== 'process' || !ts.isObjectBindingPattern(node.name)) return false;
  return node.name.elements.some((element) => memberName(element.propertyName ?? element.name) === 'env');
}
