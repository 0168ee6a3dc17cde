import { describe, expect, it } from '@jest/globals';

import { expectAllows, expectBites, expectKept } from './model/expect-rule.js';
import { readRepository } from './model/repository.js';
import { arrow } from './rules/arrow.js';
import { cycles } from './rules/cycles.js';
import { doors } from './rules/doors.js';
import { fileNames } from './rules/file-names.js';
import { readmes } from './rules/readmes.js';
import { ceilings, middle } from './rules/sizes.js';

const repository = readRepository();
const lines = (count: number, line = 'export {};'): string => `${Array.from({ length: count }, () => line).join('\n')}\n`;

it('the rules look at the whole repository, not at an empty list', () => {
  expect(repository.shipped('libs').length).toBeGreaterThan(60);
  expect(repository.files.some((file) => file.path === 'package.json')).toBe(true);
});

describe('doors: rooms are entered through their doors only', () => {
  it('holds in the repository', () => expectKept(doors, repository));

  it('bites a path behind a door, an own door, and a relative path that leaves', () => {
    expectBites(doors, { 'libs/site/a.query.ts': `import { x } from '#libs/casework/item/x.js';` }, 'behind a door');
    expectBites(doors, { 'libs/site/a.query.ts': `export { x } from '#libs/site';` }, 'own door');
    expectBites(doors, { 'libs/site/a.query.ts': `const x = await import('../casework/index.js');` }, 'inside its own room');
    expectBites(doors, { 'libs/platform/work/a.ts': `import type { X } from '../queue/x.js';` }, 'inside its own room');
    expectBites(doors, { 'libs/site/a.query.ts': `import { x } from '#libs/cheese';` }, 'not in the plan');
    expectBites(doors, { 'apps/api/main.ts': `import { x } from '../worker/x.js';` }, 'inside its own room');
    expectBites(doors, { 'libs/site/a.query.ts': `import { x } from '../../test/support/x.js';`, 'test/support/x.ts': '' }, 'inside its own room');
    expectBites(doors, { 'test/journeys/a.spec.ts': `import { x } from '../../libs/site/a.js';` }, 'through its door');
  });

  it('bites a migration that imports us and a web app that knows more than ui', () => {
    expectBites(doors, { 'migrations/1700000000000-site-a.ts': `import { x } from '#libs/site';` }, 'migrations import nothing');
    expectBites(doors, { 'apps/web/a.tsx': `import { x } from '#libs/kernel';\nimport { y } from '#libs/ui';\nimport { z } from './z.js';` }, '#libs/ui only');
  });

  it('lets doors, relative paths inside and the harness of a spec pass', () => expectAllows(doors, {
    'libs/site/a.query.ts': `import { x } from '#libs/platform/work';\nimport { y } from './deep/y.js';\nimport ts from 'typescript';`,
    'apps/api/main.ts': `import { CaseworkHttp } from '#libs/casework/http';\nimport { IdentityHttp } from '#libs/platform/identity/http';`,
    'libs/site/a.spec.ts': `import { x } from '../../test/support/x.js';`,
    'test/support/x.ts': `import { AppModule } from '../../apps/api/app.module.js';`,
  }));
});

describe('arrow: later stages know earlier ones, never the reverse', () => {
  it('holds in the repository', () => expectKept(arrow, repository));

  it('bites an import against the arrow, between neighbours, and of a door for apps', () => {
    expectBites(arrow, { 'libs/casework/a.query.ts': `import type { X } from '#libs/publishing';` }, 'against the arrow: publishing comes after casework');
    expectBites(arrow, { 'libs/platform/queue/a.ts': `import { X } from '#libs/platform/work';` }, 'against the arrow');
    expectBites(arrow, { 'libs/platform/work/a.ts': `import { X } from '#libs/casework';` }, 'against the arrow');
    expectBites(arrow, { 'libs/site/a.query.ts': `import { X } from '#libs/exchange';` }, 'side by side');
    expectBites(arrow, { 'libs/site/a.query.ts': `import { X } from '#libs/casework/http';` }, 'only apps');
    expectBites(arrow, { 'libs/cheese/a.ts': `import { X } from '#libs/kernel';` }, 'no place in the arrow');
  });

  it('bites a kernel or ui that is not pure', () => {
    expectBites(arrow, { 'libs/kernel/a.ts': `import { Injectable } from '@nestjs/common';\nimport { Temporal } from 'temporal-polyfill';` }, 'kernel stays pure');
    expectBites(arrow, { 'libs/ui/a.ts': `import { Column } from 'typeorm';\nimport { useState } from 'react';` }, 'ui stays pure');
    expectBites(arrow, { 'libs/ui/a.ts': `import { X } from '#libs/platform/config';` }, 'ui knows the kernel only');
  });

  it('lets a stage skip others on the way down', () => expectAllows(arrow, {
    'libs/site/a.query.ts': `import { X } from '#libs/casework';\nimport { Y } from '#libs/kernel';\nimport { Z } from '#libs/ui';`,
    'apps/worker/a.ts': `import { Jobs } from '#libs/site/jobs';`,
  }));
});

describe('cycles: no knot that crashes at import', () => {
  it('holds in the repository', () => expectKept(cycles, repository));

  it('bites a cycle through three files, one through a door, and forwardRef', () => {
    expectBites(cycles, { 'libs/site/a.ts': `import './b.js';`, 'libs/site/b.ts': `export * from './c.js';`, 'libs/site/c.ts': `import { a } from './a.js';` }, 'import cycle');
    expectBites(cycles, { 'libs/site/index.ts': `export * from './a.js';`, 'libs/site/a.ts': `import { x } from '#libs/casework';`, 'libs/casework/index.ts': `import '#libs/site';` }, 'import cycle');
    expectBites(cycles, { 'libs/site/a.ts': `import { forwardRef } from '@nestjs/common';\nconst x = forwardRef(() => Y);` }, 'a.ts:2 forwardRef');
  });

  it('lets type-only and late imports pass', () => expectAllows(cycles, {
    'libs/site/a.ts': `import type { B } from './b.js';\nimport { type C } from './b.js';\nconst late = () => import('./b.js');`,
    'libs/site/b.ts': `import { a } from './a.js';`,
  }));
});

describe('file names: kebab-case, a known role, no bags', () => {
  it('holds in the repository', () => expectKept(fileNames, repository));

  it('bites a bag, another case, an unknown role and a stage file without one', () => {
    expectBites(fileNames, { 'libs/kernel/date-utils.ts': '' }, `'utils' is a bag`);
    expectBites(fileNames, { 'libs/site/common/a.query.ts': '' }, `'common' is a bag`);
    expectBites(fileNames, { 'libs/site/listItems.query.ts': '' }, 'not kebab-case');
    expectBites(fileNames, { 'libs/site/item.service.ts': '' }, `'.service' is not a known role`);
    expectBites(fileNames, { 'libs/site/item.ts': '' }, 'has no role');
  });

  it('lets doors, roles and plain nouns of the platform pass', () => expectAllows(fileNames, {
    'libs/site/index.ts': '', 'libs/site/http.ts': '', 'libs/site/page/render-page.use-case.ts': '', 'libs/site/page/render-page.use-case.spec.ts': '', 'libs/kernel/clock.ts': '', 'libs/exchange/stratml/read-date.ts': '', 'apps/web/item-list.tsx': '',
  }));
});

describe('sizes: the tail is where the ugliness lives', () => {
  it('no file, function or constructor of the repository is over its ceiling without a reason', () => expectKept(ceilings, repository));
  it('the middle of the repository stays small', () => expectKept(middle, repository));

  it('bites a long file, a long function and a hungry constructor', () => {
    expectBites(ceilings, { 'libs/site/a.query.ts': lines(301) }, '301 lines');
    expectBites(ceilings, { 'apps/web/a.tsx': `export function long() {\n${lines(60, '  step();')}}\n` }, 'long 62 lines');
    expectBites(ceilings, { 'libs/site/a.use-case.ts': 'class A { constructor(a: A, b: A, c: A, d: A, e: A, f: A, g: A) {} }' }, '7 constructor dependencies');
  });

  it('lets a file say why, and leaves specs, catalogues and generated code alone', () => expectAllows(ceilings, {
    'libs/site/a.query.ts': `/** Over the ceiling because the standard lists 400 codes. */\n${lines(301)}`,
    'libs/site/a.spec.ts': lines(500), 'libs/ui/messages/en/a.ts': lines(500), 'apps/web/generated/api.ts': lines(500),
  }));

  it('bites a middle that has grown and tells the figures', () => {
    expectBites(middle, { 'libs/site/a.query.ts': lines(10), 'libs/site/b.query.ts': lines(60), 'libs/site/c.query.ts': lines(200) }, 'median 60 (≤ 50), p90 200 (≤ 150) over 3 files; longest: 200 libs/site/c.query.ts');
    expectAllows(middle, { 'libs/site/a.query.ts': lines(10), 'apps/web/b.tsx': lines(299) });
  });
});

describe('README: every room says what is decided there', () => {
  it('holds in the repository', () => expectKept(readmes, repository));

  it('bites a lib or a platform room without one', () => expectBites(readmes, {
    'libs/site/index.ts': '', 'libs/site/README.md': '', 'libs/casework/index.ts': '', 'libs/platform/README.md': '', 'libs/platform/work/index.ts': '',
  }, 'libs/casework has no README.md', 'libs/platform/work has no README.md'));
});
