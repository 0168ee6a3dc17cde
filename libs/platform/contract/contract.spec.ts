import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { systemActor, type Actor } from '#libs/kernel';
import { definePermission, Flag, holds, holdsAnywhere, Id, ListOf, Nested, PlainDate, requirePermission, Text, Whole } from './index.js';

class Inner {
  @Text({ max: 5 }) name!: string;
}

class Sample {
  @Text({ max: 10 }) title!: string;
  @PlainDate({ nullable: true }) due!: string | null;
  @Flag({ optional: true }) open?: boolean;
  @Nested(() => Inner, { optional: true }) inner?: Inner;
  @ListOf(() => Inner, { max: 2, optional: true }) list?: Inner[];
  @Whole({ min: 1, max: 9, query: true, optional: true }) limit?: number;
}

function faults(body: object): string[] {
  const errors = validateSync(plainToInstance(Sample, body), { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  return errors.map((e) => e.property).sort();
}

describe('fields', () => {
  const good = { title: ' Tables ', due: null };

  it('P1 takes what fits, trimmed, and query numbers from text', () => {
    expect(faults(good)).toEqual([]);
    expect(plainToInstance(Sample, good).title).toBe('Tables');
    expect(plainToInstance(Sample, { ...good, limit: '7' }).limit).toBe(7);
  });

  it('P1 names each field that does not fit', () => {
    expect(faults({ title: '', due: '2026-02-30' })).toEqual(['due', 'title']);
    expect(faults({ ...good, open: 'false' })).toEqual(['open']);
    expect(faults({ ...good, title: 'a\u0000b' })).toEqual(['title']);
    expect(faults({ ...good, inner: { name: 'too long' } })).toEqual(['inner']);
    expect(faults({ ...good, inner: 'text' })).toEqual(['inner']);
    expect(faults({ ...good, list: { a: 'x' } })).toEqual(['list']);
    expect(faults({ ...good, list: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] })).toEqual(['list']);
  });

  it('P2 refuses keys that nobody asked for, nested ones too', () => {
    expect(faults({ ...good, workspaceId: 'x' })).toEqual(['workspaceId']);
    expect(faults({ ...good, inner: { name: 'a', role: 'administrator' } })).toEqual(['inner']);
  });

  it('an id is a UUID', () => {
    class Holder { @Id() id!: string; }
    expect(validateSync(plainToInstance(Holder, { id: 'x' })).length).toBe(1);
  });
});

describe('permissions', () => {
  const publish = definePermission('spec.plan.publish', 'Publish', ['convener', 'chair']);
  const body = { kind: 'body' as const, id: 'b1' };
  const actor = (role: string, scopeKind: 'workspace' | 'body', scopeId: string | null): Actor =>
    ({ kind: 'account', workspaceId: 'w', accountId: 'a', personId: null, grants: [{ role, scopeKind, scopeId }], via: 'session', requestId: 'r' });

  it('T11 a grant counts where it was given and nowhere else', () => {
    expect(holds(actor('convener', 'workspace', null), publish)).toBe(true);
    expect(holds(actor('chair', 'body', 'b1'), publish)).toBe(false);
    expect(holds(actor('chair', 'body', 'b1'), publish, [body])).toBe(true);
    expect(holds(actor('chair', 'body', 'b2'), publish, [body])).toBe(false);
    expect(holds(actor('member', 'workspace', null), publish, [body])).toBe(false);
    expect(holdsAnywhere(actor('chair', 'body', 'b2'), publish)).toBe(true);
  });

  it('the product itself may act and a stranger gets a reason', () => {
    expect(holds(systemActor('w', 'job', 'spec'), publish)).toBe(true);
    expect(() => requirePermission(actor('member', 'workspace', null), publish)).toThrow('access.denied');
  });

  it('a permission is declared once', () => {
    expect(() => definePermission('spec.plan.publish', 'again', [])).toThrow('twice');
  });
});
