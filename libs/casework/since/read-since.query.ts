import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { READ_FILE } from '../casework.permissions.js';
import type { SinceResponse } from './since.response.js';
import { NEWS_ACTS, newsOf } from './since.rules.js';

const FURTHEST_DAYS = 30;

/**
 * What changed since somebody was last here, as counts by kind; their own doings are no news to them. When they were here is
 * known to their browser alone: we keep no record of who looked when.
 */
@Injectable()
export class ReadSince {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly cities: WorkspaceDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, since: string): Promise<SinceResponse> {
    requirePermission(actor, READ_FILE);
    const offset = (await this.cities.byId(actor.workspaceId))?.clockOffsetMs ?? 0;
    const now = new Date(this.clock.now().getTime() + offset);
    const from = new Date(Math.max(new Date(since).getTime(), now.getTime() - FURTHEST_DAYS * 86_400_000));
    const acts = await this.reader.rows<{ action: string; count: number }>(actor.workspaceId, {
      name: 'casework.since',
      // Recorded by the clock of the machine, which has the index; a demo's clock only runs ahead of it.
      text: `select action, count(distinct request_id)::integer as count from audit.entry
        where workspace_id = $1 and recorded_at > $2::timestamptz - $3 * interval '1 millisecond' - interval '1 day' and at > $2 and at <= $4
          and action = any($5::text[]) and person_id is distinct from $6 group by action`,
      values: [actor.workspaceId, from, Math.max(offset, 0), now, [...NEWS_ACTS], actor.personId],
    });
    return { since: from.toISOString(), now: now.toISOString(), items: newsOf(acts) };
  }
}
