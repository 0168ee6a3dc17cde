import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Permission } from './permission.js';

/** How a route may be entered; boot refuses a route that does not say. */
export type RouteAccess =
  | { readonly kind: 'permission'; readonly permission: Permission }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'public' };

export const ROUTE_ACCESS = 'commonplan:access';

/** Only for holders of the permission, in whatever scope; the policy then asks about the object. */
export const Requires = (permission: Permission) =>
  SetMetadata(ROUTE_ACCESS, { kind: 'permission', permission } satisfies RouteAccess);

/** For anybody signed in, with or without a grant: my own account. */
export const SignedIn = () => SetMetadata(ROUTE_ACCESS, { kind: 'signed-in' } satisfies RouteAccess);

/** For everybody. Cookies are ignored where the route is a link or a public form. */
export const Public = () => SetMetadata(ROUTE_ACCESS, { kind: 'public' } satisfies RouteAccess);

/** What the host's guard puts on the request. */
export interface ActingRequest {
  actor?: Actor;
  id: string;
}

/** The actor of a guarded route. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (actor === undefined) throw new Error('a route without a guard asked who acts');
  return actor;
});
