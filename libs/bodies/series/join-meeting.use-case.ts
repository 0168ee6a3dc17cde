import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Meetings } from '../meeting/meetings.repository.js';
import { MeetingPartner } from './meeting-partner.entity.js';

/** Several bodies meet as one: says which ones sit in beside the body that calls the meeting. */
@Injectable()
export class JoinMeeting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, meetingId: string, bodyIds: readonly string[]): Promise<{ recorded: number }> {
    return this.unitOfWork.run('bodies.meeting.join', actor, async (tx) => {
      const { meeting } = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      meeting.requireAhead();
      if (bodyIds.includes(meeting.bodyId)) throw bodiesProblem('meeting.joins-itself', { pointer: '/bodyIds' });
      const known = await tx.table(MeetingPartner).find({ meetingId });
      for (const bodyId of bodyIds) {
        if (known.some((one) => one.bodyId === bodyId)) continue;
        (await requireBody(tx, bodyId, READ_BODIES)).requireActive();
        await tx.table(MeetingPartner).insert(MeetingPartner.join({ workspaceId: tx.workspaceId, id: tx.newId(), meetingId, bodyId }));
      }
      for (const { id, bodyId } of known) if (!bodyIds.includes(bodyId)) await tx.table(MeetingPartner).remove(id);
      tx.record({ kind: 'meeting', id: meetingId, before: { joint: known.map(({ bodyId }) => bodyId) }, after: { joint: [...bodyIds] } });
      return { recorded: bodyIds.length };
    });
  }
}
