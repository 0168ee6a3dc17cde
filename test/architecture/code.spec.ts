import { describe, it } from '@jest/globals';

import { expectAllows, expectBites, expectKept } from './model/expect-rule.js';
import { readRepository } from './model/repository.js';
import { contractNames } from './rules/contract-names.js';
import { entities } from './rules/entities.js';
import { environment } from './rules/environment.js';
import { httpExceptions } from './rules/http-exceptions.js';
import { hygiene } from './rules/hygiene.js';
import { jobPayloads } from './rules/job-payloads.js';
import { requestFields } from './rules/request-fields.js';
import { requestScope } from './rules/request-scope.js';
import { silentRoutes } from './rules/silent-routes.js';
import { sqlSafety } from './rules/sql-safety.js';
import { timeSource } from './rules/time-source.js';

/** Written apart, so that this file does not itself hold what it forbids. */
const IGNORE = ['@ts', 'ignore'].join('-');
const LATER = ['TO', 'DO'].join('');
const HTTPS = ['https', '//'].join(':');

const repository = readRepository();

describe('T11 silent routes: each says who may use it', () => {
  it('holds in the repository', () => expectKept(silentRoutes, repository));

  it('bites a route that says nothing, or two things', () => expectBites(silentRoutes, {
    'libs/site/a.controller.ts': `@Controller() class A {\n@Get() list() {}\n@Post() @Requires(X) @Public() open() {}\n@Get('x') @Public() see() {}\n@Put() @SignedIn() me() {}\nprivate plain() {} }`,
  }, 'list has none of', 'open has more than one of'));
});

describe('contract names: one shape each', () => {
  it('holds in the repository', () => expectKept(contractNames, repository));

  it('bites a second shape of the same name', () => {
    expectBites(contractNames, { 'libs/site/a.request.ts': `export class AddRequest {\n  a!: string;\n}\n`, 'libs/bodies/b.request.ts': `export class AddRequest {\n  b!: string;\n}\n` }, 'AddRequest is another shape');
    expectAllows(contractNames, { 'libs/site/a.request.ts': `export class AddRequest {\n  a!: string;\n}\n`, 'libs/bodies/b.request.ts': `export class AddRequest {\n  a!: string;\n}\n` });
  });
});

describe('entities: plain columns, ids instead of relations', () => {
  it('holds in the repository', () => expectKept(entities, repository));

  it('bites relations, cascades and values that the database or TypeORM would make', () => {
    expectBites(entities, { 'libs/site/a.entity.ts': `class A { @ManyToOne(() => B) b!: B;\n@CreateDateColumn() at!: Date;\n@Column({ cascade: true }) c!: C; }` }, '@ManyToOne', '@CreateDateColumn', 'cascade');
    expectAllows(entities, { 'libs/site/a.entity.ts': `@Entity({ schema: 'site', name: 'a' }) class A { @PrimaryColumn('uuid') id!: string; @Column('uuid') personId!: string; }` });
  });
});

describe('environment: read in platform/config only', () => {
  it('holds in the repository', () => expectKept(environment, repository));

  it('bites each way of reading it', () => {
    expectBites(environment, { 'apps/api/main.ts': `const port = process.env.PORT;` }, 'main.ts:1 reads');
    expectBites(environment, { 'libs/site/a.ts': `const { env } = process;\nconst x = process['env'];` }, 'a.ts:1', 'a.ts:2');
    expectBites(environment, { 'libs/site/a.ts': `import { env } from 'node:process';` }, 'imports the environment');
    expectAllows(environment, { 'libs/platform/config/a.ts': `process.env.PORT`, 'tools/a.mjs': `process.env.PORT`, 'libs/site/a.ts': `process.exit(1)` });
  });
});

describe('HTTP exceptions: only the host knows them', () => {
  it('holds in the repository', () => expectKept(httpExceptions, repository));

  it('bites one below the host', () => {
    expectBites(httpExceptions, { 'libs/site/a.controller.ts': `import { Controller, NotFoundException as Absent } from '@nestjs/common';` }, 'NotFoundException');
    expectAllows(httpExceptions, { 'apps/api/problem.filter.ts': `import { HttpException } from '@nestjs/common';` });
  });
});

describe('time source: the clock is handed in', () => {
  it('holds in the repository', () => expectKept(timeSource, repository));

  it('bites the machine clock and its dice', () => {
    expectBites(timeSource, { 'libs/site/a.query.ts': `new Date();\nnew Date;\nDate.now();\nMath.random();\nTemporal.Now.instant();\nDate();` }, 'a.query.ts:1', ':2', ':3', ':4', ':5', ':6');
    expectAllows(timeSource, { 'libs/site/a.query.ts': `new Date(0); Date.parse(x); Date.UTC(2026, 1)`, 'libs/kernel/clock.ts': `new Date()`, 'libs/site/a.spec.ts': `new Date()` });
  });
});

describe('P11 request scope: none', () => {
  it('holds in the repository', () => expectKept(requestScope, repository));
  it('bites a provider in request scope', () => expectBites(requestScope, { 'libs/site/a.use-case.ts': `@Injectable({ scope: Scope.REQUEST }) class A {}` }, 'Scope.REQUEST'));
});

describe('P5 SQL safety: values travel as parameters', () => {
  it('holds in the repository', () => expectKept(sqlSafety, repository));

  it('bites values spliced into a statement, or into what is handed over as one', () => {
    expectBites(sqlSafety, { 'libs/site/a.query.ts': 'const q = `select * from site.page where id = ${id}`;' }, 'spliced SQL');
    expectBites(sqlSafety, { 'libs/site/a.query.ts': 'const q = `UPDATE site.page SET title = ${title}`;' }, 'spliced SQL');
    expectBites(sqlSafety, { 'libs/site/a.query.ts': 'tx.query(`call site.render(${id})`);' }, 'spliced SQL');
    expectBites(sqlSafety, { 'libs/site/a.query.ts': 'tx.query("select 1 " + more + " limit 1", []);' }, 'spliced SQL');
    expectBites(sqlSafety, { 'libs/site/a.query.ts': 'const s = { name: "x", text: `${base} order by ${sort}`, values: [] };' }, 'spliced SQL');
    expectBites(sqlSafety, { 'libs/site/a.query.ts': 'builder.distinctOn([x]);' }, 'distinctOn');
  });

  it('lets constants, quoted names and ordinary sentences pass', () => expectAllows(sqlSafety, {
    'libs/site/a.query.ts': 'tx.query(`select ${COLUMNS} from site.page order by ${SORTS[key]}, ${quoted(name)}`, [id]);\nconst s = `Select a person, ${name}, to update`;\nconst t = { text: `Dear ${name}` };\ntx.query("select 1 " + "from x", []);',
  }));
});

describe('P1 request fields: each has one decorator of the contract set', () => {
  it('holds in the repository', () => expectKept(requestFields, repository));

  it('bites a bare field, a foreign decorator, two decorators and a direct validator', () => {
    const head = `import { Text, Id } from '#libs/platform/contract';\nimport { Matches } from 'elsewhere';\n`;
    expectBites(requestFields, { 'libs/site/a.request.ts': `${head}class A { title!: string; }` }, 'title has 0 of the contract set and 0 other');
    expectBites(requestFields, { 'libs/site/a.request.ts': `${head}class A { @Matches() title!: string; }` }, 'title has 0 of the contract set and 1 other');
    expectBites(requestFields, { 'libs/site/a.request.ts': `${head}class A { @Text() @Id() title!: string; }` }, 'title has 2');
    expectBites(requestFields, { 'libs/site/a.request.ts': `import { IsString } from 'class-validator';` }, 'use #libs/platform/contract');
    expectAllows(requestFields, { 'libs/site/a.request.ts': `${head}class A { @Text({ max: 9 }) title!: string; @Id() id!: string; }` });
  });
});

describe('job payloads: ids only', () => {
  it('holds in the repository', () => expectKept(jobPayloads, repository));

  it('bites a payload that carries more than ids', () => {
    expectBites(jobPayloads, { 'libs/site/a.use-case.ts': `tx.announce(Opened, { caseId, title: x, ...rest });` }, `'title'`, 'a spread');
    expectAllows(jobPayloads, { 'libs/site/a.use-case.ts': `tx.announce(Opened, { caseId: a, personIds: b, version: 2 });` });
  });
});

describe('hygiene: nothing of this machine, nothing asleep', () => {
  it('holds in the repository', () => expectKept(hygiene, repository));

  it('bites paths and hosts of a workplace, large files and a missing licence', () => {
    const LICENSE = 'Apache';
    expectBites(hygiene, { 'README.md': 'hello' }, 'LICENSE is missing');
    expectBites(hygiene, { LICENSE, 'README.md': `See ${['', 'work', 'main'].join('/')} for more` }, 'README.md:1 a path or host');
    expectBites(hygiene, { LICENSE, 'package-lock.json': `"x": {\n  "resolved": "${HTTPS}host/x.tgz" }` }, 'package-lock.json:2');
    expectBites(hygiene, { LICENSE, 'docs/a.svg': 'x'.repeat(1_048_577) }, '≤ 1 MB');
    expectAllows(hygiene, { LICENSE, 'README.md': 'network/work/item, /work item, public/root/x' });
  });

  it('bites tests put to sleep, holes in the types and notes for later', () => {
    const LICENSE = 'Apache';
    expectBites(hygiene, { LICENSE, 'libs/a/a.spec.ts': `it.skip('x', f);\ndescribe.only('y', f);\nxit('z', f);\nit.todo('v');\nit('w', f);` }, 'a.spec.ts:1', ':2', ':3', ':4');
    expectBites(hygiene, { LICENSE, 'libs/a/a.ts': `const x = y as any;` }, 'a cast to any');
    expectBites(hygiene, { LICENSE, 'libs/a/a.ts': `// ${IGNORE}\nconst x = 1;\nf(); // ${LATER} later` }, 'a.ts:1', 'a.ts:3');
    expectAllows(hygiene, { LICENSE, 'libs/a/a.ts': `// A Todo is a duty.\nconst x = '${LATER}';` });
  });
});
