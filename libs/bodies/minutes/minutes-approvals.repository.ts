import { Cities } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import { bodiesProblem } from '../bodies.problems.js';
import { Meeting } from '../meeting/meeting.entity.js';
import type { OpenMeeting } from '../meeting/meetings.repository.js';
import { Minutes } from '../meeting/minutes.entity.js';
import { MeetingWaits } from '../waiting/meeting-waits.repository.js';
import type { Motion } from '../motion/motion.entity.js';

/** Minutes and the motion of a later meeting that approves them, inside a transaction. */
export class MinutesApprovals {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `bodies.minutes.absent`, `bodies.minutes.later-meeting`, `bodies.minutes.not-circulated` */
  async requireReady(minutesId: string, { body, meeting }: OpenMeeting): Promise<void> {
    const minutes = await this.tx.table(Minutes).require(minutesId, bodiesProblem('minutes.absent', { id: minutesId }));
    const told = await this.tx.table(Meeting).require(minutes.meetingId, bodiesProblem('meeting.absent', { id: minutes.meetingId }));
    if (told.bodyId !== body.id) throw bodiesProblem('minutes.absent', { id: minutesId });
    if (told.id === meeting.id || told.startsAt >= meeting.startsAt) throw bodiesProblem('minutes.later-meeting', { pointer: '/subjectId' });
    minutes.requireCirculated();
  }

  /** A motion to approve minutes was decided, or a correction decided it anew: the minutes follow. */
  async follow(motion: Motion, { meeting }: OpenMeeting): Promise<void> {
    if (motion.subjectKind !== 'minutes' || motion.subjectId === null) return;
    const minutes = await this.tx.table(Minutes).requireLocked(motion.subjectId, bodiesProblem('minutes.absent', { id: motion.subjectId }));
    if (motion.state === 'carried' && minutes.isCirculated) minutes.approve(await this.tx.use(Cities).today(), meeting.id, motion.id);
    else if (motion.state !== 'carried' && minutes.approvedByMotionId === motion.id) minutes.reopen();
    else return;
    await this.tx.table(Minutes).update(minutes);
    this.tx.record({ kind: 'minutes', id: minutes.id, after: { state: minutes.state, approvedByMotionId: minutes.approvedByMotionId, checksum: minutes.checksum } });
    await this.tx.use(MeetingWaits).look(minutes.meetingId);
  }
}
