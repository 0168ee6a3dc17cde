import ts from 'typescript';

/** One import, re-export or `import()` as written. */
export interface ImportRef {
  readonly specifier: string;
  readonly line: number;
  /** `import type`, only `type` specifiers, or a type-position `import('…')`: gone at run time. */
  readonly typeOnly: boolean;
  /** `import()` in code: loaded later, so it cannot make a cycle at start. */
  readonly late: boolean;
  readonly names: readonly string[];
}

const PARSED = /\.(ts|tsx|mjs|js)$/;

/** A file of the repository. The syntax tree and the imports are made when first asked for, and kept. */
export class ProjectFile {
  private tree: ts.SourceFile | undefined;
  private found: readonly ImportRef[] | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
    readonly bytes: number = Buffer.byteLength(text),
  ) {}

  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1);
  }

  get isCode(): boolean {
    return PARSED.test(this.path);
  }

  get isSpec(): boolean {
    return /\.spec\.tsx?$/.test(this.path);
  }

  /** Written by a tool: nobody chose its length or its names. */
  get isGenerated(): boolean {
    return /(^|\/)generated\/|\.generated\.|\.d\.ts$/.test(this.path);
  }

  get lineCount(): number {
    return this.text.replace(/\n$/, '').split('\n').length;
  }

  get ast(): ts.SourceFile {
    const kind = this.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    this.tree ??= ts.createSourceFile(this.path, this.text, ts.ScriptTarget.ES2023, true, kind);
    return this.tree;
  }

  get imports(): readonly ImportRef[] {
    this.found ??= this.isCode ? importsOf(this) : [];
    return this.found;
  }

  lineOf(node: ts.Node): number {
    return this.ast.getLineAndCharacterOfPosition(node.getStart(this.ast)).line + 1;
  }

  /** `path:line`, the way an editor opens it. */
  at(node: ts.Node): string {
    return `${this.path}:${this.lineOf(node)}`;
  }

  /** Calls `visit` for every node below the file, parents first. */
  walk(visit: (node: ts.Node) => void): void {
    const step = (node: ts.Node): void => {
      visit(node);
      ts.forEachChild(node, step);
    };
    ts.forEachChild(this.ast, step);
  }
}

function importsOf(file: ProjectFile): ImportRef[] {
  const found: ImportRef[] = [];
  const add = (node: ts.Node, at: ts.Node | undefined, typeOnly: boolean, late: boolean, names: string[] = []): void => {
    if (at && ts.isStringLiteralLike(at)) found.push({ specifier: at.text, line: file.lineOf(node), typeOnly, late, names });
  };
  file.walk((node) => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, onlyTypes(node), false, importedNames(node));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false, true);
  });
  return found;
}

function onlyTypes(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  if (clause.name || !clause.namedBindings || !ts.isNamedImports(clause.namedBindings)) return false;
  const { elements } = clause.namedBindings;
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function importedNames(node: ts.ImportDeclaration): string[] {
  const bindings = node.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}
