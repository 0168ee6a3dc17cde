import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeStratml } from '#libs/exchange';
import { documentOf } from '../support/stratml-samples.js';
import { townPlan } from '../support/stratml-plans.js';
import { openTestDatabase, type TestDatabase } from '../support/test-database.js';
import { DIST, productEnvironment, runNode, type Ended, type Environment } from './built.js';

let database: TestDatabase;
let environment: Environment;
let folder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'commonplan-files-'));
  writeFileSync(join(folder, 'harbor.xml'), writeStratml(townPlan(3, 9), 'part2'));
  writeFileSync(join(folder, 'broken.xml'), documentOf('<Goal><Name>Open</Name>'));
  environment = productEnvironment(database, { INIT_CWD: folder });
  expect((await cli('workspace', 'create', '--name', 'Harbor', '--slug', 'harbor', '--admin-email', 'mayor@harbor.invalid')).code).toBe(0);
});
afterAll(() => database.close());

const commonplan = (given: Environment, ...args: string[]): Promise<Ended> => runNode([join(DIST, 'apps/cli/main.js'), ...args], given).ended;
const cli = (...args: string[]): Promise<Ended> => commonplan(environment, ...args);

describe('the built command line', () => {
  it('0: helps, and names every command with its usage', async () => {
    const { code, out, err } = await commonplan({}, '--help');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    for (const name of ['migrate', 'workspace create', 'import plan <file> --workspace <slug>', 'doctor']) expect(err).toContain(name);
  });

  it('2: an unknown command, a missing option', async () => {
    expect((await commonplan({}, 'fly')).code).toBe(2);
    expect(await cli('import', 'plan', 'harbor.xml')).toMatchObject({ code: 2, err: '--workspace is missing\n' });
  });

  it('3: the surroundings are not there', async () => {
    expect((await commonplan({ PATH: '' }, 'migrate')).code).toBe(3);
    const { code, err } = await cli('import', 'plan', 'nowhere.xml', '--workspace', 'harbor');
    expect({ code, err }).toEqual({ code: 3, err: `${join(folder, 'nowhere.xml')} cannot be read (ENOENT). Nothing was written.\n` });
  });

  it('1: refused, with a sentence on stderr and nothing on stdout', async () => {
    expect(await cli('import', 'plan', 'harbor.xml', '--workspace', 'atlantis')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('atlantis') });
    const { code, out, err } = await cli('import', 'plan', 'broken.xml', '--workspace', 'harbor', '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^broken\.xml, line 4, column 20: The XML is broken: .* Nothing was written\.\n$/);
    const stranger = await cli('import', 'plan', 'harbor.xml', '--workspace', 'harbor', '--as', 'nobody@harbor.invalid');
    expect(stranger).toMatchObject({ code: 1, err: expect.stringContaining('nobody@harbor.invalid') });
  });

  it('S-050 brings a plan in from the folder of the caller, tells it in words and as one object; a second time it changes nothing', async () => {
    const tried = await cli('import', 'plan', 'harbor.xml', '--workspace', 'harbor', '--dry-run', '--json');
    expect([tried.code, JSON.parse(tried.out)]).toMatchObject([0, { outcome: 'tried', goals: 3, objectives: 9, process: null }]);
    const first = await cli('import', 'plan', 'harbor.xml', '--workspace', 'harbor', '--json');
    expect([first.code, JSON.parse(first.out)]).toMatchObject([0, { outcome: 'imported', version: { no: 1, slug: 'harbor-plan-3-by-9' } }]);
    expect(first.err).toContain('3 goals, 9 objectives');
    expect(first.err).toContain('People named in the document were left out');
    expect(first.err).toContain('is public at /harbor/harbor-plan-3-by-9/.');
    const second = await cli('import', 'plan', 'harbor.xml', '--workspace', 'harbor');
    expect(second).toMatchObject({ code: 0, out: '', err: expect.stringContaining('Nothing was changed.') });
  });

  it('doctor finds nothing wrong with a fresh installation', async () => {
    expect(await cli('doctor', '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"findings":[]') });
  });
});
