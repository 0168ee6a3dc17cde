/**
 * node tools/openapi.mjs   writes apps/api/openapi.json and test/http/role-table.ts from the code
 *
 * Both come from the application that the tests boot, so what is written is what a spec compares.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const child = spawn(process.execPath, [join(ROOT, 'tools/jest.mjs'), 'test/http/contract.spec.ts'], {
  cwd: ROOT, stdio: 'inherit', env: { ...process.env, WRITE_CONTRACT: '1' },
});
child.once('close', (code) => { process.exitCode = code ?? 1; });
