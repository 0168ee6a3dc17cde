import { Injectable } from '@nestjs/common';
import { CrossWorkspace } from '#libs/platform/database';

interface Rendered {
  readonly workspaceId: string;
  readonly id: string;
  readonly at: string;
}

/** A page written by a long transaction appears later than its time says. */
const OVERLAP = '60 seconds';

/** Which cities' pages changed since the last look; sees ids and times only. */
@Injectable()
export class ChangedCities {
  private since: string | null = null;
  private seen = new Set<string>();

  constructor(private readonly cross: CrossWorkspace) {}

  /** The first look only remembers where it stands. */
  async look(): Promise<readonly string[]> {
    const rows = await this.cross.rows<Rendered>({ name: 'site.changed', text: SELECT_CHANGED, values: [this.since, OVERLAP] });
    const first = this.since === null;
    const fresh = rows.filter((row) => !this.seen.has(keyOf(row)));
    this.seen = new Set(rows.map(keyOf));
    this.since = rows.reduce<string>((last, { at }) => (at > last ? at : last), this.since ?? '1970-01-01T00:00:00.000000Z');
    return first ? [] : [...new Set(fresh.map(({ workspaceId }) => workspaceId))];
  }
}

function keyOf({ id, at }: Rendered): string {
  return `${id} ${at}`;
}

const SELECT_CHANGED = `select workspace_id as "workspaceId", id, to_char(rendered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
  from publishing.page where rendered_at >= coalesce($1::timestamptz, (select max(rendered_at) from publishing.page)) - $2::interval`;
