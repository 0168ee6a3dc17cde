import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';

export const KEEP_NAME_DAYS = 365;

/** Who said it is forgotten a year after it came; what was said stays. A hold on the city, the case or the comment keeps it. */
@OnHeartbeat(97)
@Injectable()
export class EraseCommentNames implements HeartbeatTask {
  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async tick(): Promise<void> {
    await this.cross.rows({ text: ERASE, values: [this.clock.now(), KEEP_NAME_DAYS] });
  }
}

const ERASE = `update engagement.comment c set from_name = null, name_erased_at = $1::timestamptz + w.clock_offset_ms * interval '1 millisecond'
  from workspace.workspace w
  where w.workspace_id = c.workspace_id and c.name_erased_at is null
    and c.received_at < $1::timestamptz + w.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day'
    and not exists (select 1 from records.hold h where h.workspace_id = c.workspace_id and h.lifted_at is null
      and (h.scope_kind = 'city' or h.scope_id in (c.id, c.case_id)))`;
