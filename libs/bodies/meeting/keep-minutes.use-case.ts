import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { onTaken, requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { MoveMinutesRequest, SaveMinutesRequest } from './meeting.request.js';
import { MinutesCirculated } from '../bodies.events.js';
import { MinutesWording } from '../minutes/minutes-wording.entity.js';
import { MeetingWaits } from '../waiting/meeting-waits.repository.js';
import { Meeting } from './meeting.entity.js';
import { Meetings, type OpenMeeting } from './meetings.repository.js';
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
      const reason = request.reason ?? null;
      if (known.write(request.text, reason)) await keepWording(tx, known, reason);
      await tx.table(Minutes).update(known);
      tx.record({ kind: 'minutes', id: known.id, after: { meetingId, version: known.version, reason } });
      return { version: known.version };
    });
  }

  move(actor: Actor, meetingId: string, request: MoveMinutesRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.minutes.move', actor, async (tx) => {
      const open = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      const minutes = await tx.table(Minutes).findOne({ meetingId });
      if (minutes === null) throw bodiesProblem('minutes.absent', { meetingId });
      requireVersion(minutes, request.version, { text: minutes.text, state: minutes.state });
      await moveTo(tx, minutes, request, open);
      await tx.table(Minutes).update(minutes);
      tx.record({ kind: 'minutes', id: minutes.id, after: { state: minutes.state, approvedAtMeetingId: minutes.approvedAtMeetingId } });
      await tx.use(MeetingWaits).look(meetingId);
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

async function moveTo(tx: Transaction, minutes: Minutes, { to, approvedAtMeetingId }: MoveMinutesRequest, open: OpenMeeting): Promise<void> {
  switch (to) {
    case 'draft':
      return minutes.takeBack();
    case 'circulated':
      minutes.circulate(tx.now, (await tx.use(Cities).current()).sourceLanguage);
      await keepWording(tx, minutes, null);
      return tx.announce(MinutesCirculated, { minutesId: minutes.id, meetingId: minutes.meetingId });
    case 'approved':
      return minutes.approve(await tx.use(Cities).today(), await laterMeeting(tx, open, approvedAtMeetingId ?? null), null);
    case 'published':
      return minutes.publish(tx.now);
    case 'corrected':
      // Only other words correct them.
      throw bodiesProblem('minutes.move', { state: minutes.state, to });
  }
}

/** Only a later meeting of the same body approves. @throws Problem `bodies.minutes.later-meeting` */
async function laterMeeting(tx: Transaction, { meeting }: OpenMeeting, id: string | null): Promise<string> {
  const later = id === null ? null : await tx.table(Meeting).byId(id);
  if (later === null || later.bodyId !== meeting.bodyId || later.startsAt <= meeting.startsAt) throw bodiesProblem('minutes.later-meeting', { pointer: '/approvedAtMeetingId' });
  return later.id;
}

/** The words as they stand now, kept beside all that stood before. */
async function keepWording(tx: Transaction, minutes: Minutes, reason: string | null): Promise<void> {
  const before = await tx.table(MinutesWording).find({ minutesId: minutes.id });
  await tx.table(MinutesWording).insert(Object.assign(new MinutesWording(), {
    workspaceId: tx.workspaceId, id: tx.newId(), minutesId: minutes.id, no: before.length + 1, text: minutes.text, reason, byPersonId: tx.actor.personId, at: tx.now,
  }));
}
