/**
 * node tools/web-client.mjs [contract] [--check]: writes the types of the web's client, apps/web/src/api/schema.d.ts, from the
 * checked-in contract apps/api/openapi.json (or the one named). With --check it writes nothing and fails when the two differ.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { ROOT } from './paths.mjs';
import { run, Sentence } from './sentence.mjs';

const CONTRACT = join(ROOT, 'apps/api/openapi.json');
const TYPES = join(ROOT, 'apps/web/src/api/schema.d.ts');
const HEAD = '/** Written by tools/web-client.mjs from apps/api/openapi.json. Do not edit. */\n';

run(async () => {
  const [given] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const text = HEAD + astToString(await openapiTS(pathToFileURL(given ?? CONTRACT), { alphabetize: true }));
  const before = existsSync(TYPES) ? readFileSync(TYPES, 'utf8') : '';
  if (text === before) return;
  if (process.argv.includes('--check')) throw new Sentence('apps/web/src/api/schema.d.ts is not of apps/api/openapi.json. Run: node tools/web-client.mjs');
  writeFileSync(TYPES, text);
});
