import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import type { HoldList, HoldResponse } from './hold.response.js';

/** Open holds first, then lifted ones, newest first. */
@Injectable()
export class ListHolds {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor): Promise<HoldList> {
    return { items: await this.reader.rows<HoldResponse>(actor.workspaceId, { name: 'records.holds', text: LIST }) };
  }
}

const LIST = `select id, scope_kind as "scopeKind", scope_id as "scopeId", reason, placed_at as "placedAt", lifted_at as "liftedAt",
    lift_reason as "liftReason", version
  from records.hold order by lifted_at is not null, placed_at desc limit 500`;
