import { localDate } from '#libs/kernel';
import { PlanningProcesses } from '#libs/casework';
import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { meetingEntry } from '../bodies.search.js';
import type { Body } from '../body/body.entity.js';
import { Meeting } from './meeting.entity.js';

/** A meeting as a file of another system tells it. */
export interface ArrivingMeeting {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
}

/** A meeting that came in before, as it stands here now. */
export interface ArrivedMeeting extends ArrivingMeeting {
  readonly id: string;
  readonly state: Meeting['state'];
}

/** Meetings that come in from files, for a later room: inside its transaction, by the rules of this one. */
export class ArrivingMeetings {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `bodies.body.absent`, `access.denied`, `bodies.body.dissolved` */
  async requireBody(bodyId: string): Promise<Body> {
    const body = await requireBody(this.tx, bodyId, RUN_MEETINGS);
    body.requireActive();
    return body;
  }

  /** Those of the body, by id, in one statement. */
  async standing(body: Body): Promise<ReadonlyMap<string, ArrivedMeeting>> {
    return new Map((await this.tx.table(Meeting).find({ bodyId: body.id })).map((meeting) => [meeting.id, meeting]));
  }

  async add(body: Body, given: ArrivingMeeting, cancelledReason: string | null): Promise<string> {
    const meeting = Meeting.plan({ workspaceId: this.tx.workspaceId, id: this.tx.newId(), bodyId: body.id }, { ...given, meetingClass: 'regular' });
    if (cancelledReason !== null) meeting.cancel(cancelledReason);
    await this.tx.table(Meeting).insert(meeting);
    this.tx.record({ kind: 'meeting', id: meeting.id, after: { bodyId: body.id, startsAt: meeting.startsAt, endsAt: meeting.endsAt, title: meeting.title } });
    await this.tell(meeting, body);
    return meeting.id;
  }

  /** Only a meeting that lies ahead and of which no notice was given changes by a file. */
  async change(body: Body, id: string, given: ArrivingMeeting, cancelledReason: string | null): Promise<boolean> {
    const meeting = await this.tx.table(Meeting).byId(id);
    if (meeting === null || meeting.state !== 'planned') return false;
    const before = { startsAt: meeting.startsAt, endsAt: meeting.endsAt, title: meeting.title };
    if (cancelledReason === null) meeting.move({ ...given, meetingClass: meeting.meetingClass });
    else meeting.cancel(cancelledReason);
    await this.tx.table(Meeting).update(meeting);
    this.tx.record({ kind: 'meeting', id, before, after: { startsAt: meeting.startsAt, endsAt: meeting.endsAt, title: meeting.title, state: meeting.state } });
    await this.tell(meeting, body);
    return true;
  }

  /** The search knows it, and the planning process its next meeting; one that lies behind us is nobody's next. */
  private async tell(meeting: Meeting, body: Body): Promise<void> {
    await this.tx.use(SearchIndex).put(meetingEntry(meeting, body));
    if (body.caseId === null) return;
    const processes = this.tx.use(PlanningProcesses);
    if (meeting.state === 'cancelled' || meeting.endsAt <= this.tx.now) return processes.forget('bodies.meeting', meeting.id);
    const on = localDate(meeting.startsAt, meeting.zone);
    await processes.expect({ caseId: body.caseId, source: 'bodies.meeting', subjectId: meeting.id, on, what: meeting.title, whatKey: null, sticks: false });
  }
}
