import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { DUTY_KIND, type DutyKind } from './duty-kind.js';

/** Finds the provider of each kind of duty among all rooms that this process has. */
@Injectable()
export class DutyKinds {
  private found: ReadonlyMap<string, DutyKind> | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws Error when nobody writes the letters of this kind: its room was left out of the process */
  of(kind: string): DutyKind {
    this.found ??= this.discover();
    const known = this.found.get(kind);
    if (known === undefined) throw new Error(`nobody writes for duty ${kind}`);
    return known;
  }

  private discover(): ReadonlyMap<string, DutyKind> {
    const pairs = this.discovery.getProviders().flatMap(({ instance, metatype }): [string, DutyKind][] => {
      if (typeof metatype !== 'function' || typeof instance !== 'object' || instance === null) return [];
      const kind = this.reflector.get<string | undefined>(DUTY_KIND, metatype);
      return kind === undefined ? [] : [[kind, instance as DutyKind]];
    });
    return new Map(pairs);
  }
}
