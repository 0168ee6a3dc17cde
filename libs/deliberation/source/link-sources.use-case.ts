import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { DRAFT_ITEMS } from '../deliberation.permissions.js';
import { requireForItem, requireOpenCase } from '../deliberation.policy.js';
import { deliberationProblem } from '../deliberation.problems.js';
import { Items } from '../item/items.repository.js';
import type { LinkSourcesRequest } from './link-source.request.js';

/** Ties what was heard and what is known to the item that came of it (S-087). Tying twice changes nothing. */
@Injectable()
export class LinkSources {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, itemId: string, request: LinkSourcesRequest): Promise<{ linked: number }> {
    return this.unitOfWork.run('deliberation.source.link', actor, async (tx) => {
      const item = await tx.use(Items).require(itemId);
      requireForItem(actor, DRAFT_ITEMS, item);
      await requireOpenCase(tx, item.caseId);
      const wanted = request.sources.map(({ kind, sourceId }) => ({ id: tx.newId(), kind, sourceId }));
      const known = await tx.query<{ id: string }>(KNOWN_SOURCES, [tx.workspaceId, item.caseId, JSON.stringify(wanted)]);
      const missing = wanted.find(({ sourceId }) => !known.some(({ id }) => id === sourceId));
      if (missing !== undefined) throw deliberationProblem('source.absent', { kind: missing.kind, id: missing.sourceId });
      const linked = await tx.query(
        `insert into deliberation.source (workspace_id, id, item_id, kind, source_id, by_person_id, at)
         select $1, w.id, $2, w.kind, w."sourceId", $4, $5 from jsonb_to_recordset($3::jsonb) as w(id uuid, kind text, "sourceId" uuid)
         on conflict do nothing returning id`, [tx.workspaceId, itemId, JSON.stringify(wanted), actor.personId, tx.now]);
      tx.record({ kind: 'item', id: itemId, after: { sources: request.sources.map(({ kind, sourceId }) => `${kind} ${sourceId}`) } });
      return { linked: linked.length };
    });
  }
}

/** Of the same planning process only; evidence, gaps and comments lie in rooms before this one. */
const KNOWN_SOURCES = `with wanted as (select * from jsonb_to_recordset($3::jsonb) as w(kind text, "sourceId" uuid))
  select c.id from wanted w join engagement.comment c on c.workspace_id = $1 and c.id = w."sourceId" where w.kind = 'comment' and c.case_id = $2
  union all select g.id from wanted w join assessment.gap g on g.workspace_id = $1 and g.id = w."sourceId" where w.kind = 'gap' and g.case_id = $2
  union all select e.id from wanted w join assessment.evidence e on e.workspace_id = $1 and e.id = w."sourceId" where w.kind = 'evidence' and e.case_id = $2`;
