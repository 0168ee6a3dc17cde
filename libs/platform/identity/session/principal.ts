import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Grant } from '#libs/kernel';

/** What an account may do in one city. */
export interface CityAccess {
  readonly workspaceId: string;
  readonly personId: string | null;
  readonly grants: readonly Grant[];
}

/** Who came in, before any city is chosen. */
export interface Principal {
  /** Null for a program with a token. */
  readonly accountId: string | null;
  readonly sessionId: string | null;
  /** `session` or `token:<id>`, for the trails. */
  readonly via: string;
  readonly cities: ReadonlyMap<string, CityAccess>;
}

export interface PrincipalRequest {
  principal?: Principal | undefined;
}

/** The account of a `@SignedIn()` route; a token is nobody's account. */
export const SignedInAs = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<PrincipalRequest>();
  if (principal === undefined) throw new Error('a route without a guard asked who is signed in');
  return principal;
});
