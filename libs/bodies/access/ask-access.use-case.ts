import { Injectable } from '@nestjs/common';
import { newId, publicActor, type Actor } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { Meetings } from '../meeting/meetings.repository.js';
import { MeetingWaits } from '../waiting/meeting-waits.repository.js';
import { AccessNeeds } from './access-needs.repository.js';
import type { ArrangeAccessRequest, AskAccessRequest } from './access.request.js';
import { ReadAccess } from './read-access.query.js';

/**
 * Counts what people need to be able to come. The work is done in nobody's name:
 * the trail tells that somebody asked at a meeting, not who and not for what.
 */
@Injectable()
export class AskAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readAccess: ReadAccess,
  ) {}

  /** @throws Problem `bodies.meeting.absent`, `bodies.meeting.closed`, `bodies.access.language` */
  async ask(actor: Actor, meetingId: string, { kind, language }: AskAccessRequest): Promise<{ receipt: string }> {
    await this.readAccess.execute(actor, meetingId);
    if ((kind === 'interpretation') !== (language != null)) throw bodiesProblem('access.language', { pointer: '/language' });
    return this.inNobodysName(actor, 'bodies.access.ask', meetingId, async (tx) => ({ receipt: await tx.use(AccessNeeds).add(meetingId, kind, language ?? null) }));
  }

  async takeBack(actor: Actor, meetingId: string, receipt: string): Promise<void> {
    await this.readAccess.execute(actor, meetingId);
    await this.inNobodysName(actor, 'bodies.access.take-back', meetingId, async (tx) => {
      if (!await tx.use(AccessNeeds).takeBack(meetingId, receipt)) throw bodiesProblem('access.absent', { meetingId });
    });
  }

  /** What the organizer did about it: by whom is known, for whom is not. */
  arrange(actor: Actor, meetingId: string, id: string, { arranged, used, version }: ArrangeAccessRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.access.arrange', actor, async (tx) => {
      await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      const [row] = await tx.query<{ version: number }>(
        `update bodies.access_need set arranged = $4, used = $5, version = version + 1
         where workspace_id = $1 and meeting_id = $2 and id = $3 and version = $6 returning version`, [tx.workspaceId, meetingId, id, arranged, used ?? null, version]);
      if (row === undefined) throw bodiesProblem('access.changed', { id });
      tx.record({ kind: 'meeting', id: meetingId, after: { accessArranged: arranged } });
      await tx.use(MeetingWaits).look(meetingId);
      return { version: row.version };
    });
  }

  private inNobodysName<T>(actor: Actor, action: string, meetingId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(action, publicActor(actor.workspaceId, newId(), 'access'), async (tx) => {
      const meeting = await tx.table(Meeting).require(meetingId, bodiesProblem('meeting.absent', { id: meetingId }));
      meeting.requireAhead();
      const done = await work(tx);
      await tx.use(MeetingWaits).look(meetingId);
      tx.record({ kind: 'meeting', id: meetingId, after: { access: 'asked' } });
      return done;
    });
  }
}
