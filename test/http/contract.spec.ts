import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../../apps/api/openapi/openapi-document.js';
import { bootApi, type Api } from '../support/api.js';
import { readRoleTable } from './role-of-routes.js';
import { nameOf, readRoutes } from './routes.js';

const DOCUMENT = fileURLToPath(new URL('../../apps/api/openapi.json', import.meta.url));
const TABLE = fileURLToPath(new URL('role-table.ts', import.meta.url));

let api: Api;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const documentText = (): string => `${JSON.stringify(openApiDocument(api.app), null, 1)}\n`;

function tableText(): string {
  const rows = Object.entries(readRoleTable(api)).map(([name, admitted]) =>
    `  '${name}': ${typeof admitted === 'string' ? `'${admitted}'` : `[${admitted.map((role) => `'${role}'`).join(', ')}]`},`);
  return `/** Who may use which route. Written by \`node tools/openapi.mjs\`, read by people: its diff is reviewed (bar T11). */
export const ROLE_TABLE: Readonly<Record<string, 'public' | 'signed-in' | readonly string[]>> = {
${rows.join('\n')}
};
`;
}

/** `node tools/openapi.mjs` writes what the specs compare. */
function expectWritten(file: string, text: string): void {
  if (process.env['WRITE_CONTRACT'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}

describe('the contract', () => {
  it('K8 the checked-in OpenAPI document is that of the code: node tools/openapi.mjs', () => expectWritten(DOCUMENT, documentText()));

  it('T11 the checked-in role table is that of the code: node tools/openapi.mjs', () => expectWritten(TABLE, tableText()));

  it('K8 routes in the router, in OpenAPI and in the role table are the same', async () => {
    const inContract = (await readRoutes(api)).map(nameOf).sort();
    const inTable = Object.keys(readRoleTable(api)).sort();
    const printed = api.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false, includeHooks: false });
    expect(inContract).toEqual(inTable);
    expect(routerNames(printed).filter((name) => name.includes(' /api/v1'))).toEqual(inTable);
  });
});

/** `printRoutes` draws a tree; each line is one piece of a path with its methods. */
function routerNames(tree: string): string[] {
  const stack: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const match = /^([\s│]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (match === null) return [];
    const depth = match[1]!.length / 4;
    stack.splice(depth, stack.length, match[2]!);
    const path = stack.join('').replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1');
    return (match[3]?.split(', ') ?? []).filter((method) => !['HEAD', 'OPTIONS'].includes(method)).map((method) => `${method} ${path}`);
  }).sort();
}
