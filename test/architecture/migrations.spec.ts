import { createHash } from 'node:crypto';

import { describe, it } from '@jest/globals';

import { expectAllows, expectBites, expectKept } from './model/expect-rule.js';
import { readRepository } from './model/repository.js';
import { migrations } from './rules/migrations.js';

const FIRST = '1700000000000-platform-begin.ts';
const SECOND = '1700000000001-casework-case.ts';

/** Migrations as they land: with the head and the sums that belong to them. */
function landed(files: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(files).sort();
  const sums = names.map((name) => `${createHash('sha256').update(files[name] ?? '').digest('hex')}  ${name}\n`);
  const texts = Object.fromEntries(names.map((name) => [`migrations/${name}`, files[name] ?? '']));
  return { ...texts, 'migrations/.head': `${names.at(-1)?.replace('.ts', '')}\n`, 'migrations/.sums': sums.join('') };
}

const sql = (text: string): Record<string, string> => landed({ [FIRST]: `export class Begin { up(q) { return q.query(\`${text}\`); } }` });

describe('migrations: named, ordered, frozen', () => {
  it('holds in the repository', () => expectKept(migrations, readRepository()));
  it('lets landed migrations pass', () => expectAllows(migrations, landed({ [FIRST]: 'a', [SECOND]: 'b' })));

  it('bites a wrong name, an unknown lib and a shared time', () => {
    expectBites(migrations, landed({ '17-casework-x.ts': '' }), 'is not named');
    expectBites(migrations, landed({ '1700000000000-cheese-x.ts': '' }), `'cheese' is not a lib`);
    expectBites(migrations, landed({ [FIRST]: '', '1700000000000-site-page.ts': '' }), 'has the time of another');
  });

  it('bites a head that names another, a change after landing, and one gone or not yet in the sums', () => {
    const files = landed({ [FIRST]: 'a', [SECOND]: 'b' });
    expectBites(migrations, { ...files, 'migrations/.head': FIRST }, '.head names');
    expectBites(migrations, { ...files, [`migrations/${FIRST}`]: 'changed' }, 'has landed and is frozen');
    expectBites(migrations, { ...files, 'migrations/.sums': files['migrations/.sums']?.slice(0, 66 + FIRST.length + 1) ?? '' }, 'is not in .sums');
    const { [`migrations/${FIRST}`]: _gone, ...rest } = files;
    expectBites(migrations, rest, 'has landed and is gone');
  });

  it('bites defaults of now, local timestamps, enums and serials', () => {
    expectBites(migrations, sql('create table x (at timestamptz not null default now())'), 'a default of now');
    expectBites(migrations, sql('create table x (at timestamp not null)'), 'timestamp without time zone');
    expectBites(migrations, sql(`create type x.state as enum ('a')`), 'an enum');
    expectBites(migrations, sql('create table x (n bigserial)'), 'a serial');
    expectAllows(migrations, sql('-- timestamp default now()\ncreate table x (at timestamptz, b timestamp with time zone)'));
  });
});
