import { describe, expect, it } from '@jest/globals';
import { VARIABLES, type Variable } from '#libs/platform/config';

import { readRepository } from './model/repository.js';

const repository = readRepository();
const readme = repository.file('README.md')?.text ?? '';

/** The table between the marks, as it must stand there; a failure shows what to paste. */
function tableOf(variables: readonly Variable[]): string {
  const rows = variables.map(({ name, what, secret }) => `| \`${name}\` | ${what.replaceAll('|', '\\|')}${secret === true ? ' · secret' : ''} |`);
  return ['| Variable | What it does (default) |', '|---|---|', ...rows].join('\n');
}

const between = (text: string): string => /<!-- variables -->\n([^]*?)\n?<!-- \/variables -->/.exec(text)?.[1] ?? 'no table';

describe('README', () => {
  it('lists every setting that is read, as the code describes it', () => expect(between(readme)).toBe(tableOf(VARIABLES)));

  it('sees a setting that was added or told otherwise', () => {
    const table = tableOf(VARIABLES);
    expect(tableOf([...VARIABLES, { name: 'NEW', what: 'x' }])).not.toBe(table);
    expect(between(`<!-- variables -->\n${table.replace('PORT', 'PROT')}\n<!-- /variables -->`)).not.toBe(table);
  });

  it('leads to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)(?:#[\w-]+)?\)/g)].map(([, path]) => path ?? '').filter((path) => !path.endsWith('.png'));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !repository.files.some((file) => file.path === path || file.path.startsWith(`${path}/`)))).toEqual([]);
  });

  it('names the two commands that package.json has', () => {
    const { scripts } = JSON.parse(repository.file('package.json')?.text ?? '{}') as { scripts: Record<string, string> };
    for (const command of ['start', 'test', 'cli']) expect([command, scripts[command] !== undefined, readme.includes(`npm ${command === 'cli' ? 'run cli' : command}`)]).toEqual([command, true, true]);
  });
});
