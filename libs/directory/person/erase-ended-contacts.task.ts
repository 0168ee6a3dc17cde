import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';

/**
 * What was held until a day goes when the day is over in that city: email, phone
 * and the purpose they were held for. A hold on the city or the person keeps them.
 */
@OnHeartbeat(96)
@Injectable()
export class EraseEndedContacts implements HeartbeatTask {
  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async tick(): Promise<void> {
    await this.cross.rows({ text: ERASE, values: [this.clock.now()] });
  }
}

const ERASE = `update directory.person p set email = null, phone = null, contact_purpose = null, contact_until = null
  from workspace.workspace w
  where w.workspace_id = p.workspace_id
    and p.contact_until < (($1::timestamptz + w.clock_offset_ms * interval '1 millisecond') at time zone w.zone)::date
    and not exists (select 1 from records.hold h where h.workspace_id = p.workspace_id and h.lifted_at is null
      and (h.scope_kind = 'city' or h.scope_id = p.id))`;
