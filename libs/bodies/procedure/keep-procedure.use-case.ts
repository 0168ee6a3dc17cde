import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { onTaken, requireVersion, UnitOfWork } from '#libs/platform/work';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Procedure } from './procedure.entity.js';
import type { SaveProcedureRequest } from './procedure.request.js';
import { discussionOf, USUAL_PROCEDURE } from './procedure.rules.js';

/** Writes down what the bylaws say about voting and talking. Motions that were moved before go on under the rules of their majority. */
@Injectable()
export class KeepProcedure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.procedure.discussion-law` where the law lets words of members reach staff only */
  save(actor: Actor, bodyId: string, { version, ...rules }: SaveProcedureRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.procedure.save', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      if (discussionOf(body.openMeetingsLaw, rules.discussion) !== rules.discussion) throw bodiesProblem('procedure.discussion-law', { pointer: '/discussion' });
      const known = await tx.table(Procedure).findOne({ bodyId });
      const before = known === null ? null : { ...known };
      if (known !== null) requireVersion(known, version, before ?? {});
      const procedure = Object.assign(known ?? Object.assign(new Procedure(), { workspaceId: tx.workspaceId, id: tx.newId(), bodyId, version: 1, decisionRule: USUAL_PROCEDURE.decisionRule, alternates: USUAL_PROCEDURE.alternates }), given(rules));
      if (known !== null) await tx.table(Procedure).update(procedure);
      else await tx.table(Procedure).insert(procedure).catch(onTaken('procedure_workspace_id_body_id_key', () => bodiesProblem('procedure.begun', { bodyId })));
      tx.record({ kind: 'body', id: bodyId, ...(before === null ? {} : { before }), after: { ...rules } });
      return { version: procedure.version };
    });
  }
}

/** What a request leaves out stays as it was. */
function given<T extends object>(rules: T): Partial<T> {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)) as Partial<T>;
}
