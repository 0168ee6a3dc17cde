import { Injectable } from '@nestjs/common';
import type { Actor, DayText } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { Duties } from '#libs/platform/duties';
import { UnitOfWork } from '#libs/platform/work';
import { READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { scopesOf } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Bodies } from '../body/bodies.repository.js';
import { Meetings } from '../meeting/meetings.repository.js';
import { ActionLineRow } from './action-line.entity.js';
import type { CloseTodoRequest, NoteActionRequest } from './action-line.request.js';
import { parseActionLine } from './action-line.rules.js';

/** As it was understood, so that a slip shows at once. */
export interface NotedAction {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly what: string;
  readonly dueOn: DayText;
}

/** The kind of duty, and of its subject. */
export const TODO = 'bodies.todo';

/** "@name what by when" becomes a to-do of that person. */
@Injectable()
export class NoteAction {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.action-line.*` that says what could not be read */
  note(actor: Actor, meetingId: string, { line }: NoteActionRequest): Promise<NotedAction> {
    return this.unitOfWork.run('bodies.action.note', actor, async (tx) => {
      const { meeting, body, day } = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      meeting.requireNotCancelled();
      const people = await tx.use(Bodies).holders(body.id, day);
      const read = parseActionLine(line, day, people);
      if (typeof read === 'string') throw bodiesProblem(`action-line.${read}`, { pointer: '/line' });
      const row = Object.assign(new ActionLineRow(), { workspaceId: tx.workspaceId, id: tx.newId(), meetingId, line, ...read, notedAt: tx.now });
      await tx.table(ActionLineRow).insert(row);
      await tx.use(Duties).open({
        kind: TODO, subjectKind: TODO, subjectId: row.id, caseId: body.caseId, title: read.what, path: `meetings/${meetingId}`,
        holderPartyId: read.personId, holderPersonId: read.personId, dueOn: read.dueOn,
      });
      tx.record({ kind: 'todo', id: row.id, after: { meetingId, personId: read.personId, dueOn: read.dueOn } });
      const name = people.find(({ personId }) => personId === read.personId)?.name ?? '';
      return { id: row.id, personId: read.personId, name, what: read.what, dueOn: read.dueOn };
    });
  }

  /** Done, by the one who promised it or by whoever runs the meetings. */
  done(actor: Actor, todoId: string, { note }: CloseTodoRequest): Promise<{ closed: number }> {
    return this.unitOfWork.run('bodies.todo.done', actor, async (tx) => {
      const row = await tx.table(ActionLineRow).require(todoId, bodiesProblem('todo.absent', { id: todoId }));
      const { body } = await tx.use(Meetings).require(row.meetingId, READ_BODIES);
      const own = actor.personId !== null && actor.personId === row.personId;
      if (!own && !holds(actor, RUN_MEETINGS, scopesOf(body))) throw bodiesProblem('todo.absent', { id: todoId });
      const closed = await tx.use(Duties).close({ kind: TODO, id: todoId }, 'done', note ?? null);
      tx.record({ kind: 'todo', id: todoId, after: { done: true } });
      return { closed };
    });
  }
}
