import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { AccessAcross } from '../access/access-across.query.js';
import { AccountDatabase } from '../account-database.js';
import { hashSecret, readCityToken } from '../secret-token.js';
import type { Principal } from './principal.js';
import { PrincipalCache } from './principal-cache.js';
import { IDLE_MS } from './sessions.js';

/** How exactly "last seen" is known: writing it on every request would cost more than the request. */
const SEEN_EVERY_MS = 30_000;

interface LiveSession {
  readonly id: string;
  readonly accountId: string;
  readonly seenAt: Date;
}

interface LiveToken {
  readonly id: string;
  readonly role: string;
}

/** Who a cookie or a token belongs to, and what they may do where. */
@Injectable()
export class Principals {
  constructor(
    private readonly database: AccountDatabase,
    private readonly across: AccessAcross,
    private readonly reader: WorkspaceReader,
    private readonly cache: PrincipalCache,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null when there is no such session, or it is over, or the account was closed. */
  ofSession(secret: string): Promise<Principal | null> {
    const hash = hashSecret(secret);
    return this.cache.remember(`session ${hash.toString('base64')}`, () => this.loadSession(hash));
  }

  /** Null when there is no such token, or it has expired or was revoked. */
  ofToken(token: string): Promise<Principal | null> {
    const known = readCityToken(token);
    if (known === null) return Promise.resolve(null);
    return this.cache.remember(`token ${known.workspaceId} ${known.hash.toString('base64')}`, () => this.loadToken(known.workspaceId, known.hash));
  }

  private async loadSession(hash: Buffer): Promise<Principal | null> {
    const now = this.clock.now();
    const [session] = await this.database.query<LiveSession>(
      `select s.id, s.account_id as "accountId", s.seen_at as "seenAt" from identity.session s join identity.account a on a.id = s.account_id
       where s.secret_hash = $1 and a.disabled_at is null and s.expires_at > $2 and s.seen_at > $3`,
      [hash, now, new Date(now.getTime() - IDLE_MS)]);
    if (session === undefined) return null;
    if (now.getTime() - session.seenAt.getTime() >= SEEN_EVERY_MS) {
      await this.database.query('update identity.session set seen_at = greatest(seen_at, $2) where id = $1', [session.id, now]);
    }
    const cities = await this.across.ofAccount(session.accountId);
    return { accountId: session.accountId, sessionId: session.id, via: 'session', cities };
  }

  private async loadToken(workspaceId: string, hash: Buffer): Promise<Principal | null> {
    const token = await this.reader.one<LiveToken>(workspaceId, {
      name: 'identity.token.live',
      text: 'select id, role from identity.api_token where workspace_id = $1 and secret_hash = $2 and revoked_at is null and expires_at > $3',
      values: [workspaceId, hash, this.clock.now()],
    });
    if (token === null) return null;
    const grants = [{ role: token.role, scopeKind: 'workspace', scopeId: null }] as const;
    return { accountId: null, sessionId: null, via: `token:${token.id}`, cities: new Map([[workspaceId, { workspaceId, personId: null, grants }]]) };
  }
}
