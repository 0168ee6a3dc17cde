import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { CAST_VOTES, READ_ALL_BODIES } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { AgendaItem } from '../meeting/agenda-item.entity.js';
import { Meetings } from '../meeting/meetings.repository.js';
import { discussionOf } from '../procedure/procedure.rules.js';
import { Procedures } from '../procedure/procedures.repository.js';
import type { SayBeforehandRequest } from './remark.request.js';
import { MeetingRemark } from './remark.entity.js';

/** A member comments on an agenda or rates a part of it, knowing beforehand who reads it; staff bring it to the meeting. */
@Injectable()
export class SayBeforehand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.remark.audience-changed` when the rule says otherwise than the form did */
  say(actor: Actor, meetingId: string, request: SayBeforehandRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.remark.say', actor, async (tx) => {
      const { meeting, body } = await tx.use(Meetings).require(meetingId, CAST_VOTES);
      meeting.requireAhead();
      const text = (request.text ?? '').trim();
      const rating = request.rating ?? null;
      if ((text === '' && rating === null) || actor.personId === null) throw bodiesProblem('remark.empty', { pointer: '/text' });
      const goesTo = discussionOf(body.openMeetingsLaw, (await tx.use(Procedures).of(body.id)).discussion);
      // Words written for staff must never turn up in public because a setting changed meanwhile.
      if (goesTo !== request.goesTo) throw bodiesProblem('remark.audience-changed', { goesTo });
      const agendaItemId = request.agendaItemId ?? null;
      if (agendaItemId !== null && (await tx.table(AgendaItem).byId(agendaItemId))?.meetingId !== meetingId) throw bodiesProblem('agenda-item.absent', { id: agendaItemId });
      const id = tx.newId();
      await tx.table(MeetingRemark).insert(Object.assign(new MeetingRemark(), {
        workspaceId: tx.workspaceId, id, meetingId, agendaItemId, byPersonId: actor.personId, text, rating, goesTo, at: tx.now, relayedAt: null, version: 1,
      }));
      tx.record({ kind: 'meeting', id: meetingId, after: { remark: id, goesTo } });
      return { id };
    });
  }

  /** Staff bring what a member wrote to the meeting: from then on whoever sees the meeting reads it. Not before the meeting begins. */
  relay(actor: Actor, meetingId: string, id: string): Promise<void> {
    return this.unitOfWork.run('bodies.remark.relay', actor, async (tx) => {
      const { meeting } = await tx.use(Meetings).require(meetingId, READ_ALL_BODIES);
      const remark = await tx.table(MeetingRemark).byId(id);
      if (remark === null || remark.meetingId !== meetingId) throw bodiesProblem('remark.absent', { id });
      if (meeting.startsAt > tx.now || meeting.state === 'cancelled') throw bodiesProblem('remark.not-begun', { startsAt: meeting.startsAt });
      if (remark.relayedAt !== null) return;
      remark.relayedAt = tx.now;
      await tx.table(MeetingRemark).update(remark);
      tx.record({ kind: 'meeting', id: meetingId, after: { relayed: id } });
    });
  }
}
