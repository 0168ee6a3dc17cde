import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Principal, PrincipalRequest } from '../session/principal.js';

type HttpRequest = FastifyRequest & PrincipalRequest;

const requestOf = (context: ExecutionContext): HttpRequest => context.switchToHttp().getRequest<HttpRequest>();

/** Nobody is refused here: the host's guard decides, because only it knows the route. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- see handleRequest below
function keep<T>(error: unknown, principal: unknown, context: ExecutionContext): T {
  if (error instanceof Error) throw error;
  const known = principal === false || principal == null ? undefined : (principal as Principal);
  requestOf(context).principal = known;
  return known as T;
}

class CookieGuard extends AuthGuard('session-cookie') {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the shape is that of Nest's guard
  override handleRequest<T>(error: unknown, principal: unknown, _info: unknown, context: ExecutionContext): T {
    return keep(error, principal, context);
  }

  override getRequest(context: ExecutionContext): object {
    return { headers: { cookie: requestOf(context).headers.cookie } };
  }
}

class BearerGuard extends AuthGuard('bearer') {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the shape is that of Nest's guard
  override handleRequest<T>(error: unknown, principal: unknown, _info: unknown, context: ExecutionContext): T {
    return keep(error, principal, context);
  }

  /** The header only: the strategy would also take a token from the address or the body. */
  override getRequest(context: ExecutionContext): object {
    return { headers: { authorization: requestOf(context).headers.authorization }, query: {}, body: {} };
  }
}

/** Finds out who comes in: a token when there is an Authorization header, otherwise the session cookie. */
@Injectable()
export class CredentialGuard {
  private readonly cookie = new CookieGuard();
  private readonly bearer = new BearerGuard();

  /** @returns null when the credentials are missing or not good any more */
  async principalOf(context: ExecutionContext): Promise<Principal | null> {
    const request = requestOf(context);
    if (request.headers.authorization === undefined && request.headers.cookie === undefined) return null;
    await (request.headers.authorization === undefined ? this.cookie : this.bearer).canActivate(context);
    return request.principal ?? null;
  }
}
