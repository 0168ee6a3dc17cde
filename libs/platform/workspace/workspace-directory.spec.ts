import { beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '#libs/kernel';
import type { CrossWorkspace, Statement } from '#libs/platform/database';
import { WorkspaceDirectory } from './workspace-directory.js';

class HandClock extends Clock {
  at = 1_000_000;
  override now(): Date {
    return new Date(this.at);
  }
}

const ROWS = ['a', 'b', 'c'].map((slug) => ({ id: `id-${slug}`, slug, kind: 'city', zone: 'UTC', clockOffsetMs: 0, mailPaused: false, former: slug === 'a' ? ['old-a'] : [] }));

let asked: (readonly string[])[][];
let clock: HandClock;
let directory: WorkspaceDirectory;

beforeEach(() => {
  asked = [];
  clock = new HandClock();
  const cross = {
    rows: async ({ values = [] }: Statement) => {
      const [ids, slugs] = values as [string[], string[]];
      asked.push([ids, slugs]);
      return ROWS.filter((row) => ids.includes(row.id) || slugs.includes(row.slug) || row.former.some((slug) => slugs.includes(slug)));
    },
  };
  directory = new WorkspaceDirectory(cross as unknown as CrossWorkspace, clock);
});

describe('the directory of cities', () => {
  it('asks once for what many want at once, and then not for a second', async () => {
    const found = await Promise.all([directory.bySlug('a'), directory.bySlug('a'), directory.bySlug('a')]);
    expect(found.map((city) => city?.id)).toEqual(['id-a', 'id-a', 'id-a']);
    clock.at += 999;
    await directory.bySlug('a');
    expect(asked).toHaveLength(1);
    clock.at += 1;
    await directory.bySlug('a');
    expect(asked).toHaveLength(2);
  });

  it('asks again in one statement for all that were used, and for nothing else', async () => {
    await Promise.all([directory.bySlug('a'), directory.byId('id-b'), directory.bySlug('c')]);
    asked = [];
    await Promise.all([directory.bySlug('a'), directory.byId('id-b')]);
    clock.at += 1_000;
    await Promise.all([directory.bySlug('a'), directory.byId('id-b')]);
    expect(asked).toEqual([[['id-b'], ['a']]]);
  });

  it('a former address leads to the city under its present one, an unknown one nowhere', async () => {
    expect(await directory.bySlug('old-a')).toMatchObject({ id: 'id-a', slug: 'a' });
    expect(await directory.bySlug('nowhere')).toBeNull();
  });

  it('what is forgotten is asked again', async () => {
    await directory.byId('id-a');
    directory.forget();
    await directory.byId('id-a');
    expect(asked).toHaveLength(2);
  });
});
