import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ROUTE_ACCESS, type RouteAccess } from '#libs/platform/contract';
import type { Api } from '../support/api.js';

/** Who may use a route: everybody, anybody signed in, or these roles. */
export type Admitted = 'public' | 'signed-in' | readonly string[];

/** Route name (as in the contract) to who may use it, read from the marks on the controllers. */
export function readRoleTable(api: Api): Readonly<Record<string, Admitted>> {
  const scanner = new MetadataScanner();
  const rows = api.get(DiscoveryService).getControllers().flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const prototype = metatype.prototype as Record<string, object>;
    const base = String(Reflect.getMetadata(PATH_METADATA, metatype));
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name]!;
      const verb = Reflect.getMetadata(METHOD_METADATA, handler) as number | undefined;
      if (verb === undefined) return [];
      const path = `/${base}/${String(Reflect.getMetadata(PATH_METADATA, handler))}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1').replace(/:(\w+)/g, '{$1}');
      return path.startsWith('/api/') ? [[`${RequestMethod[verb]} ${path}`, admittedBy(Reflect.getMetadata(ROUTE_ACCESS, handler) as RouteAccess)] as const] : [];
    });
  });
  return Object.fromEntries(rows.sort(([a], [b]) => (byPath(a) < byPath(b) ? -1 : 1)));
}

const byPath = (name: string): string => name.split(' ').reverse().join(' ');

function admittedBy(access: RouteAccess): Admitted {
  return access.kind === 'permission' ? [...access.permission.roles] : access.kind;
}
