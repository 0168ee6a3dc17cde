import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { AccessNeeds } from '../access/access-needs.repository.js';
import { MeetingPlanned } from '../bodies.events.js';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Meeting, type MeetingPlan } from './meeting.entity.js';
import type { ChangeMeetingRequest, MoveMeetingRequest, PlanMeetingRequest } from './meeting.request.js';
import type { MeetingClass } from '../notice/notice.rules.js';
import { Notices } from '../notice/notices.repository.js';
import { postInside } from '../notice/post-agenda.use-case.js';
import { MeetingSeries } from '../series/meeting-series.entity.js';
import { SeriesMeetings } from '../series/series-meetings.repository.js';
import { MeetingWaits } from '../waiting/meeting-waits.repository.js';
import { Meetings, type OpenMeeting } from './meetings.repository.js';
import { tellOfMeeting } from './told-meetings.repository.js';

/** Plans, moves, notices, holds and calls off meetings. */
@Injectable()
export class PlanMeeting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  plan(actor: Actor, bodyId: string, request: PlanMeetingRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.meeting.plan', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, RUN_MEETINGS);
      body.requireActive();
      const meeting = Meeting.plan({ workspaceId: tx.workspaceId, id: tx.newId(), bodyId }, await planOf(tx, request));
      await tx.table(Meeting).insert(meeting);
      tx.record({ kind: 'meeting', id: meeting.id, after: { bodyId, startsAt: meeting.startsAt, endsAt: meeting.endsAt, title: meeting.title } });
      await tellOfMeeting(tx, meeting, body);
      tx.announce(MeetingPlanned, { meetingId: meeting.id, bodyId });
      return { id: meeting.id };
    });
  }

  change(actor: Actor, id: string, request: ChangeMeetingRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.meeting.change', actor, async (tx) => {
      const { meeting, body } = await tx.use(Meetings).require(id, RUN_MEETINGS);
      requireVersion(meeting, request.version, { title: meeting.title, place: meeting.place, startsAt: meeting.startsAt.toISOString(), endsAt: meeting.endsAt.toISOString() });
      const before = { startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: meeting.place, title: meeting.title };
      if (meeting.state === 'noticed') await tx.use(Notices).withdraw(meeting, 'bodies.meeting.moved');
      meeting.move(await planOf(tx, request, meeting.meetingClass));
      await tx.table(Meeting).update(meeting);
      tx.record({ kind: 'meeting', id, before, after: { startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: meeting.place, title: meeting.title } });
      await tx.use(MeetingWaits).look(id);
      await tellOfMeeting(tx, meeting, body);
      return { version: meeting.version };
    });
  }

  move(actor: Actor, id: string, request: MoveMeetingRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.meeting.move', actor, async (tx) => {
      const open = await tx.use(Meetings).require(id, RUN_MEETINGS);
      const { meeting, body } = open;
      requireVersion(meeting, request.version, { state: meeting.state });
      await moveTo(tx, open, request);
      if (request.to !== 'noticed') await tx.use(AccessNeeds).forgetReceipts(id);
      await tx.table(Meeting).update(meeting);
      tx.record({ kind: 'meeting', id, after: { state: meeting.state, cancelledReason: meeting.cancelledReason } });
      await tx.use(MeetingWaits).look(id);
      await tellOfMeeting(tx, meeting, body);
      return { version: meeting.version };
    });
  }
}

async function moveTo(tx: Transaction, open: OpenMeeting, { to, reason }: MoveMeetingRequest): Promise<void> {
  const { meeting } = open;
  switch (to) {
    case 'noticed':
      await postInside(tx, open, { channel: 'here' });
      return;
    case 'held':
      meeting.hold(tx.now);
      return planOn(tx, open);
    case 'cancelled':
      if (reason == null) throw bodiesProblem('meeting.reason-missing', { pointer: '/reason' });
      return meeting.cancel(reason);
  }
}

/** A series goes on: with each meeting held, the coming year is filled up again. */
async function planOn(tx: Transaction, { meeting, body }: OpenMeeting): Promise<void> {
  const series = meeting.seriesId === null ? null : await tx.table(MeetingSeries).byId(meeting.seriesId);
  if (series !== null && await tx.use(SeriesMeetings).topUp(series, body) > 0) await tx.table(MeetingSeries).update(series);
}

async function planOf(tx: Transaction, request: PlanMeetingRequest, known: MeetingClass = 'regular'): Promise<MeetingPlan> {
  const { title, startsAt, endsAt, place, onlineUrl } = request;
  const zone = request.zone ?? (await tx.use(Cities).current()).zone;
  return { title, startsAt: new Date(startsAt), endsAt: new Date(endsAt), zone, place: place ?? null, onlineUrl: onlineUrl ?? null, meetingClass: request.meetingClass ?? known };
}
