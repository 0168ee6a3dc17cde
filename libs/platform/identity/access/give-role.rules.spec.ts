import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Grant } from '#libs/kernel';
import { ROLES } from '#libs/platform/contract';
import { mayGive, type RoleWish } from './give-role.rules.js';

const scope = fc.constantFrom<Pick<Grant, 'scopeKind' | 'scopeId'>>(
  { scopeKind: 'workspace', scopeId: null }, { scopeKind: 'body', scopeId: 'a' }, { scopeKind: 'body', scopeId: 'b' }, { scopeKind: 'process', scopeId: 'a' });
const grant: fc.Arbitrary<Grant> = fc.tuple(fc.constantFrom(...ROLES), scope).map(([role, where]) => ({ role, ...where }));
const wish: fc.Arbitrary<RoleWish> = fc.tuple(fc.constantFrom(...ROLES), scope).map(([role, where]) => ({ role, ...where }));

describe('who may give which role', () => {
  it('only an administrator makes an administrator, a convener or a director', () => {
    fc.assert(fc.property(fc.array(grant), wish, (grants, wished) => {
      const high = ['administrator', 'convener', 'director'].includes(wished.role);
      if (high && mayGive(grants, wished)) expect(grants.some((one) => one.role === 'administrator')).toBe(true);
    }));
  });

  it('a role in one place gives nothing in another, and nothing for the whole city', () => {
    fc.assert(fc.property(grant, wish, (one, wished) => {
      const reaches = one.scopeKind === 'workspace' || (one.scopeKind === wished.scopeKind && one.scopeId === wished.scopeId);
      if (!reaches) expect(mayGive([one], wished)).toBe(false);
    }));
  });

  it('a chair brings members into the own body; without a grant nobody gives anything', () => {
    const chair: Grant = { role: 'chair', scopeKind: 'body', scopeId: 'a' };
    expect(mayGive([chair], { role: 'member', scopeKind: 'body', scopeId: 'a' })).toBe(true);
    expect(mayGive([chair], { role: 'member', scopeKind: 'body', scopeId: 'b' })).toBe(false);
    expect(mayGive([chair], { role: 'chair', scopeKind: 'body', scopeId: 'a' })).toBe(false);
    fc.assert(fc.property(wish, (wished) => expect(mayGive([], wished)).toBe(false)));
  });
});
