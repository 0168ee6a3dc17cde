import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Actor, type Grant } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { readCityToken } from '#libs/platform/identity';
import { WorkspaceDirectory } from '#libs/platform/workspace';

/** Who holds a calendar address, with the rights of this very moment. */
export interface CalendarHolder {
  readonly actor: Actor;
  readonly bodyId: string | null;
  /** Revoked, or its holder may no longer enter the city. */
  readonly ended: boolean;
}

interface Row {
  readonly personId: string;
  readonly bodyId: string | null;
  readonly revoked: boolean;
  readonly enters: boolean;
  readonly grants: readonly Grant[];
}

/** What stands behind a secret calendar address. Fetching it writes nothing down. */
@Injectable()
export class FindCalendarLink {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly directory: WorkspaceDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null for a token that never was one of ours. */
  async execute(token: string, requestId: string): Promise<CalendarHolder | null> {
    const read = readCityToken(token);
    if (read === null || (await this.directory.byId(read.workspaceId)) === null) return null;
    const row = await this.reader.one<Row>(read.workspaceId, { name: 'exchange.calendar-link', text: SELECT_HOLDER, values: [read.workspaceId, read.hash, this.clock.now()] });
    if (row === null) return null;
    const actor: Actor = { kind: 'link', workspaceId: read.workspaceId, accountId: null, personId: row.personId, grants: row.grants, via: 'link:calendar', requestId };
    return { actor, bodyId: row.bodyId, ended: row.revoked || !row.enters };
  }
}

const SELECT_HOLDER = `select l.person_id as "personId", l.body_id as "bodyId", l.revoked_at is not null as revoked,
    exists (select 1 from identity.access a where a.workspace_id = l.workspace_id and a.person_id = l.person_id and a.ended_at is null) as enters,
    coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'scopeKind', g.scope_kind, 'scopeId', g.scope_id) order by g.id)
      from identity.grant_row g
      where g.workspace_id = l.workspace_id and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)
        and (g.person_id = l.person_id or g.account_id in (select a.account_id from identity.access a where a.workspace_id = l.workspace_id and a.person_id = l.person_id and a.ended_at is null))), '[]') as grants
  from exchange.calendar_link l where l.workspace_id = $1 and l.secret_hash = $2`;
