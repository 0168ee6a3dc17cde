import { Injectable } from '@nestjs/common';
import { localDate, type Actor } from '#libs/kernel';
import { PlanningProcesses } from '#libs/casework';
import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { MeetingPlanned } from '../bodies.events.js';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { meetingEntry } from '../bodies.search.js';
import type { Body } from '../body/body.entity.js';
import { Meeting, type MeetingPlan } from './meeting.entity.js';
import type { ChangeMeetingRequest, MoveMeetingRequest, PlanMeetingRequest } from './meeting.request.js';
import { Meetings } from './meetings.repository.js';

/** Under which a planning process hears of its next meeting. */
const SOURCE = 'bodies.meeting';

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
      await tellOthers(tx, meeting, body);
      tx.announce(MeetingPlanned, { meetingId: meeting.id, bodyId });
      return { id: meeting.id };
    });
  }

  change(actor: Actor, id: string, request: ChangeMeetingRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.meeting.change', actor, async (tx) => {
      const { meeting, body } = await tx.use(Meetings).require(id, RUN_MEETINGS);
      requireVersion(meeting, request.version, { title: meeting.title, place: meeting.place, startsAt: meeting.startsAt.toISOString(), endsAt: meeting.endsAt.toISOString() });
      const before = { startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: meeting.place, title: meeting.title };
      meeting.move(await planOf(tx, request));
      await tx.table(Meeting).update(meeting);
      tx.record({ kind: 'meeting', id, before, after: { startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: meeting.place, title: meeting.title } });
      await tellOthers(tx, meeting, body);
      return { version: meeting.version };
    });
  }

  move(actor: Actor, id: string, request: MoveMeetingRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.meeting.move', actor, async (tx) => {
      const { meeting, body } = await tx.use(Meetings).require(id, RUN_MEETINGS);
      requireVersion(meeting, request.version, { state: meeting.state });
      moveTo(meeting, request, tx.now);
      await tx.table(Meeting).update(meeting);
      tx.record({ kind: 'meeting', id, after: { state: meeting.state, cancelledReason: meeting.cancelledReason } });
      await tellOthers(tx, meeting, body);
      return { version: meeting.version };
    });
  }
}

function moveTo(meeting: Meeting, { to, reason }: MoveMeetingRequest, now: Date): void {
  switch (to) {
    case 'noticed':
      return meeting.notice(now);
    case 'held':
      return meeting.hold(now);
    case 'cancelled':
      if (reason == null) throw bodiesProblem('meeting.reason-missing', { pointer: '/reason' });
      return meeting.cancel(reason);
  }
}

async function planOf(tx: Transaction, request: PlanMeetingRequest): Promise<MeetingPlan> {
  const { title, startsAt, endsAt, place, onlineUrl } = request;
  const zone = request.zone ?? (await tx.use(Cities).current()).zone;
  return { title, startsAt: new Date(startsAt), endsAt: new Date(endsAt), zone, place: place ?? null, onlineUrl: onlineUrl ?? null };
}

/** The search and the list of planning processes know the next meeting. */
async function tellOthers(tx: Transaction, meeting: Meeting, body: Body): Promise<void> {
  await tx.use(SearchIndex).put(meetingEntry(meeting, body));
  if (body.caseId === null) return;
  if (meeting.state === 'cancelled' || meeting.state === 'held') return tx.use(PlanningProcesses).forget(SOURCE, meeting.id);
  const on = localDate(meeting.startsAt, meeting.zone);
  await tx.use(PlanningProcesses).expect({ caseId: body.caseId, source: SOURCE, subjectId: meeting.id, on, what: meeting.title, whatKey: null, sticks: false });
}
