import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { GIVE_TODO } from '../casework.permissions.js';
import { requireInCase, requireTakesPart } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import type { AddTodoRequest } from './add-todo.request.js';
import { Todos } from './todos.repository.js';

/** Somebody takes something on, or is given it. Everybody may give one to themselves. */
@Injectable()
export class AddTodo {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, given: AddTodoRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('casework.todo.add', actor, async (tx) => {
      const personId = given.forPersonId ?? actor.personId;
      if (personId === null) throw caseworkProblem('todo.nobody');
      if (given.caseId !== undefined) {
        requireTakesPart(actor, given.caseId);
        await tx.use(PlanningProcesses).requireOpen(given.caseId);
      }
      if (personId !== actor.personId) {
        if (given.caseId === undefined) requirePermission(actor, GIVE_TODO);
        else requireInCase(actor, GIVE_TODO, given.caseId);
      }
      const id = await tx.use(Todos).add({ title: given.title, personId, dueOn: given.dueOn ?? null, caseId: given.caseId ?? null });
      tx.record({ kind: 'duty', id, after: { personId, dueOn: given.dueOn ?? null, caseId: given.caseId ?? null } });
      return { id };
    });
  }
}
