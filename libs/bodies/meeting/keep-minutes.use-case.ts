import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { onTaken, requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { MoveMinutesRequest, SaveMinutesRequest } from './meeting.request.js';
import { Meetings } from './meetings.repository.js';
import { Minutes } from './minutes.entity.js';

/** Writes minutes and takes them from draft to published. */
@Injectable()
export class KeepMinutes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `work.row.stale` with both texts when somebody else wrote meanwhile, also for two first drafts at once */
  save(actor: Actor, meetingId: string, request: SaveMinutesRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.minutes.save', actor, async (tx) => {
      const { meeting } = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      meeting.requireNotCancelled();
      const known = await tx.table(Minutes).findOne({ meetingId });
      if (known === null) return this.begin(tx, meetingId, request.text);
      requireVersion(known, request.version ?? 0, { text: known.text, state: known.state });
      known.write(request.text);
      await tx.table(Minutes).update(known);
      tx.record({ kind: 'minutes', id: known.id, after: { meetingId, version: known.version } });
      return { version: known.version };
    });
  }

  move(actor: Actor, meetingId: string, request: MoveMinutesRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.minutes.move', actor, async (tx) => {
      await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      const minutes = await tx.table(Minutes).findOne({ meetingId });
      if (minutes === null) throw bodiesProblem('minutes.absent', { meetingId });
      requireVersion(minutes, request.version, { text: minutes.text, state: minutes.state });
      await moveTo(tx, minutes, request);
      await tx.table(Minutes).update(minutes);
      tx.record({ kind: 'minutes', id: minutes.id, after: { state: minutes.state, approvedAtMeetingId: minutes.approvedAtMeetingId } });
      return { version: minutes.version };
    });
  }

  private async begin(tx: Transaction, meetingId: string, text: string): Promise<{ version: number }> {
    const minutes = Minutes.draft({ workspaceId: tx.workspaceId, id: tx.newId(), meetingId, text });
    await tx.table(Minutes).insert(minutes).catch(onTaken('minutes_workspace_id_meeting_id_key', () => bodiesProblem('minutes.begun', { meetingId })));
    tx.record({ kind: 'minutes', id: minutes.id, after: { meetingId } });
    return { version: minutes.version };
  }
}

async function moveTo(tx: Transaction, minutes: Minutes, { to, approvedAtMeetingId }: MoveMinutesRequest): Promise<void> {
  switch (to) {
    case 'draft':
      return minutes.takeBack();
    case 'circulated':
      return minutes.circulate(tx.now);
    case 'approved':
      if (approvedAtMeetingId != null) await tx.use(Meetings).require(approvedAtMeetingId, RUN_MEETINGS);
      return minutes.approve(await tx.use(Cities).today(), approvedAtMeetingId ?? null);
    case 'published':
      return minutes.publish(tx.now);
  }
}
