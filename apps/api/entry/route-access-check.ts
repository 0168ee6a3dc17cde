import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ROUTE_ACCESS } from '#libs/platform/contract';

/** The boot stops at a route that does not say who may enter (bar T11). */
@Injectable()
export class RouteAccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error that names every silent route */
  onApplicationBootstrap(): void {
    const silent = this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, unknown>;
      return this.scanner.getAllMethodNames(prototype)
        .filter((name) => isSilentRoute(prototype[name]))
        .map((name) => `${metatype.name}.${name}`);
    });
    if (silent.length > 0) throw new Error(`routes without @Requires, @SignedIn or @Public: ${silent.join(', ')}`);
  }
}

function isSilentRoute(handler: unknown): boolean {
  if (typeof handler !== 'function' || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return false;
  return Reflect.getMetadata(ROUTE_ACCESS, handler) === undefined;
}
