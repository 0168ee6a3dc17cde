import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { OpenMeetingsLaw } from '../motion/open-meetings.rules.js';
import type { ProcedureResponse } from './procedure.request.js';
import { discussionOf, USUAL_PROCEDURE } from './procedure.rules.js';

/** As it stands beside a body called `b`; null while the usual rules hold. */
export const PROCEDURE_OF_B = `(select jsonb_build_object('seconderNeeded', p.seconder_needed, 'recusedCount', p.recused_count, 'remoteCounts', p.remote_counts,
    'secretAllowed', p.secret_allowed, 'mailAllowed', p.mail_allowed, 'discussion', p.discussion, 'decisionRule', p.decision_rule, 'alternates', p.alternates, 'version', p.version)
  from bodies.procedure p where p.workspace_id = b.workspace_id and p.body_id = b.id)`;

/** The law goes before what was written down. */
export function procedureResponse(law: OpenMeetingsLaw, known: ProcedureResponse | null): ProcedureResponse {
  return { ...USUAL_PROCEDURE, version: 0, ...known, discussion: discussionOf(law, known?.discussion ?? null) };
}

/** How a body votes and talks. */
@Injectable()
export class ReadProcedure {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, bodyId: string): Promise<ProcedureResponse> {
    const found = await this.reader.one<{ law: OpenMeetingsLaw; procedure: ProcedureResponse | null }>(actor.workspaceId, {
      name: 'bodies.procedure', values: [...viewValues(actor), actor.workspaceId, bodyId],
      text: `select b.open_meetings_law as law, ${PROCEDURE_OF_B} as procedure from bodies.body b where b.workspace_id = $4 and b.id = $5 and ${SEEN_BODIES}`,
    });
    if (found === null) throw bodiesProblem('body.absent', { id: bodyId });
    return procedureResponse(found.law, found.procedure);
  }
}
