import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import type { Principal } from './principal.js';

/** Whether changes of rights in other processes are heard of at once. */
export abstract class RightsNews {
  abstract isCurrent(): boolean;
}

/** Below a second, so that every replica sees a revocation within one (bar S7). */
const FRESH_MS = 800;
/** While changes are heard of at once; what ends by the clock alone ends so much later at most. */
const HEARD_MS = 15_000;
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

/** Remembers for less than a second who a secret belongs to, and for some seconds while it hears of every change. */
@Injectable()
export class PrincipalCache {
  private readonly known = new Map<string, Remembered>();

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    private readonly news: RightsNews,
  ) {}

  async remember(key: string, load: () => Promise<Principal | null>): Promise<Principal | null> {
    const at = this.clock.now().getTime();
    const found = this.known.get(key);
    const lasts = this.news.isCurrent() && found?.principal != null ? HEARD_MS : FRESH_MS;
    if (found !== undefined && found.changes === changes && Math.abs(at - found.at) < lasts) return found.principal;
    const before = changes;
    const principal = await load();
    if (this.known.size >= CAPACITY) this.known.clear();
    this.known.set(key, { at, changes: before, principal });
    return principal;
  }
}
