import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';

export const KEEP_CONTACT_DAYS = 90;

/**
 * Who waited is forgotten 90 days after the request was closed; what was asked and
 * answered stays. A hold on the city, the case or the request keeps it.
 */
@OnHeartbeat(96)
@Injectable()
export class EraseRequestContacts implements HeartbeatTask {
  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async tick(): Promise<void> {
    await this.cross.rows({ text: ERASE, values: [this.clock.now(), KEEP_CONTACT_DAYS] });
    await this.cross.rows({ text: ERASE_SENDERS });
  }
}

const ERASE = `update casework.request r set from_name = null, from_contact = null, erased_at = $1::timestamptz + w.clock_offset_ms * interval '1 millisecond'
  from workspace.workspace w
  where w.workspace_id = r.workspace_id and r.erased_at is null
    and r.closed_at < $1::timestamptz + w.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day'
    and not exists (select 1 from records.hold h where h.workspace_id = r.workspace_id and h.lifted_at is null
      and (h.scope_kind = 'city' or h.scope_id in (r.id, r.case_id)))`;

/** Whoever wrote by email is forgotten with the request that came of it. */
const ERASE_SENDERS = `update casework.incoming_mail m set from_name = null, from_address = null, erased_at = r.erased_at
  from casework.request r
  where r.workspace_id = m.workspace_id and r.id = m.request_id and r.erased_at is not null and m.erased_at is null`;
