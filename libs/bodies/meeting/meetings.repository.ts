import { localDate, type DayText } from '#libs/kernel';
import type { Permission } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Bodies } from '../body/bodies.repository.js';
import type { Body } from '../body/body.entity.js';
import type { ProcedureRules } from '../procedure/procedure.rules.js';
import { Procedures } from '../procedure/procedures.repository.js';
import { Attendance } from './attendance.entity.js';
import { Meeting } from './meeting.entity.js';
import { quorumOf, type Quorum, type Roster } from './quorum.rules.js';

export interface OpenMeeting {
  readonly meeting: Meeting;
  readonly body: Body;
  /** The day it is held, by its own zone. */
  readonly day: DayText;
}

/** Meetings inside a transaction. */
export class Meetings {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `bodies.meeting.absent` also when its body may not be seen */
  async require(id: string, permission: Permission): Promise<OpenMeeting> {
    const meeting = await this.tx.table(Meeting).require(id, bodiesProblem('meeting.absent', { id }));
    const body = await requireBody(this.tx, meeting.bodyId, permission);
    return { meeting, body, day: localDate(meeting.startsAt, meeting.zone) };
  }

  /** Who is there, and whether that is enough. Locks nothing: the last tap counts. */
  async quorum({ meeting, body, day }: OpenMeeting): Promise<{ quorum: Quorum; roster: Roster; attendance: readonly Attendance[]; procedure: ProcedureRules }> {
    const procedure = await this.tx.use(Procedures).of(body.id);
    const roster = await this.tx.use(Bodies).roster(body.id, day);
    const attendance = await this.tx.table(Attendance).find({ meetingId: meeting.id });
    return { quorum: quorumOf(body.quorumRule, roster, attendance.map(({ mode }) => mode), procedure.remoteCounts), roster, attendance, procedure };
  }
}
