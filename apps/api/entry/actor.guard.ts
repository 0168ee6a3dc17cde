import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem, publicActor, type Actor } from '#libs/kernel';
import { holdsAnywhere, ROUTE_ACCESS, type ActingRequest, type RouteAccess } from '#libs/platform/contract';
import type { Principal } from '#libs/platform/identity';
import { CredentialGuard } from '#libs/platform/identity/http';
import { WorkspaceDirectory, type WorkspaceAddress } from '#libs/platform/workspace';
import { readIdempotencyKey } from './idempotency-key.js';

type EnteringRequest = FastifyRequest<{ Params: { city?: string } }> & ActingRequest;

/** Who comes in, into which city, and may they use this route at all? The policy asks about the object afterwards. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: CredentialGuard,
    private readonly directory: WorkspaceDirectory,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
    if (access === undefined) throw new Error('a route without an access mark');
    const request = context.switchToHttp().getRequest<EnteringRequest>();
    if (access.kind === 'public') {
      await this.enterPublicly(request);
      return true;
    }
    const principal = await this.credentials.principalOf(context);
    if (principal === null) throw new Problem('access.signed-out', 'unauthenticated');
    await this.enter(request, principal, access);
    return true;
  }

  /** Cookies are not even looked at. */
  private async enterPublicly(request: EnteringRequest): Promise<void> {
    const city = await this.cityOf(request);
    if (city === undefined) return;
    if (city === null) throw absent();
    request.actor = withKey(publicActor(city.id, request.id), request);
  }

  private async enter(request: EnteringRequest, principal: Principal, access: RouteAccess): Promise<void> {
    const city = await this.cityOf(request);
    if (city === undefined) return this.enterWithoutCity(access);
    const known = city === null ? undefined : principal.cities.get(city.id);
    // A city that is not there and one that is closed to you give the same answer (bar T10).
    if (city === null || known === undefined) throw absent();
    const actor: Actor = {
      kind: 'account', workspaceId: city.id, accountId: principal.accountId, personId: known.personId, grants: known.grants, via: principal.via, requestId: request.id,
    };
    if (access.kind === 'permission' && !holdsAnywhere(actor, access.permission)) {
      throw new Problem('access.denied', 'forbidden', { permission: access.permission.code });
    }
    request.actor = withKey(actor, request);
  }

  private enterWithoutCity(access: RouteAccess): void {
    if (access.kind === 'permission') throw new Error('a permission is always asked in a city: the route has no :city');
  }

  /** Undefined when the route is not about a city, null when there is no such city. */
  private async cityOf(request: EnteringRequest): Promise<WorkspaceAddress | null | undefined> {
    const { city } = request.params;
    if (city === undefined) return undefined;
    return /^[a-z0-9][a-z0-9-]{1,62}$/.test(city) ? this.directory.bySlug(city) : null;
  }
}

function absent(): Problem {
  return new Problem('city.absent', 'absent');
}

function withKey(actor: Actor, request: EnteringRequest): Actor {
  const idempotencyKey = readIdempotencyKey(request.method, request.headers['idempotency-key']);
  return idempotencyKey === undefined ? actor : { ...actor, idempotencyKey };
}
