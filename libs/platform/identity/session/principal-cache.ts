import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import type { Principal } from './principal.js';

/** Below a second, so that every replica sees a revocation within one (bar S7). */
const FRESH_MS = 800;
const CAPACITY = 20_000;

let changes = 0;

/** Says in this process that sessions, access or grants have changed: nothing remembered counts any more. */
export function rightsChanged(): void {
  changes += 1;
}

interface Remembered {
  readonly at: number;
  readonly changes: number;
  readonly principal: Principal | null;
}

/** Remembers for less than a second who a secret belongs to. */
@Injectable()
export class PrincipalCache {
  private readonly known = new Map<string, Remembered>();

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  async remember(key: string, load: () => Promise<Principal | null>): Promise<Principal | null> {
    const at = this.clock.now().getTime();
    const found = this.known.get(key);
    if (found !== undefined && found.changes === changes && Math.abs(at - found.at) < FRESH_MS) return found.principal;
    const before = changes;
    const principal = await load();
    if (this.known.size >= CAPACITY) this.known.clear();
    this.known.set(key, { at, changes: before, principal });
    return principal;
  }
}
