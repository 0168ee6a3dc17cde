import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';

const DAY_MS = 86_400_000;
/** Three years: the correspondence class of most municipal schedules. */
export const KEEP_MAIL_DAYS = 1_096;
export const KEEP_CAUGHT_DAYS = 30;

/**
 * Retention: after three years a mail loses address, name and words and keeps what, when and about what; after
 * thirty days the catcher's copies go. A city under any open hold keeps everything.
 */
@OnHeartbeat(95)
@Injectable()
export class ForgetOldMail implements HeartbeatTask {
  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async tick(): Promise<void> {
    const now = this.clock.now();
    const before = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
    await this.cross.rows({ text: FORGET, values: [now, before(KEEP_MAIL_DAYS)] });
    await this.cross.rows({ text: DROP_CAUGHT, values: [before(KEEP_CAUGHT_DAYS)] });
  }
}

const FORGET = `update mail.notice n set to_name = null, to_address = null, text = null, html = null, unsubscribe_url = null, erased_at = $1
  where n.erased_at is null and n.recorded_at < $2
    and not exists (select 1 from records.hold h where h.workspace_id = n.workspace_id and h.lifted_at is null)`;

const DROP_CAUGHT = `delete from mail.caught c where c.received_at < $1
  and not exists (select 1 from records.hold h where h.workspace_id = c.workspace_id and h.lifted_at is null)`;
