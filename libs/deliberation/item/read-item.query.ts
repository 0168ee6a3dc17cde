import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { audienceOf } from '../deliberation.policy.js';
import { deliberationProblem } from '../deliberation.problems.js';
import { remarkAudience, type RemarkAudience } from '../remark/remark-audience.rules.js';
import { inOrder, ThreadParts, type ThreadKnot } from '../thread/thread-part.provider.js';
import type { ItemResponse } from './item.response.js';
import { VISIBLE, visibleValues } from './visible-items.rules.js';

type ItemFacts = Omit<ItemResponse, 'thread' | 'remarksGoTo'> & { readonly law: 'yes' | 'no' | 'ask_counsel' | null; readonly chosen: RemarkAudience | null };

/**
 * One item with its whole thread: behind it what was heard, ahead of it what came of it.
 * One statement for the item and one for each room that adds to the thread, in one round trip.
 */
@Injectable()
export class ReadItem {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly parts: ThreadParts,
  ) {}

  async execute(actor: Actor, id: string): Promise<ItemResponse> {
    const audience = audienceOf(actor);
    const parts = this.parts.all().map((part) => part.statement(actor.workspaceId, id, audience));
    const [found, ...threads] = await this.reader.many(actor.workspaceId, [
      { name: 'deliberation.item', text: SELECT_ITEM, values: [actor.workspaceId, ...visibleValues(audience), id] }, ...parts,
    ]);
    const item = found?.rows[0] as ItemFacts | undefined;
    if (item === undefined) throw deliberationProblem('item.absent', { id });
    const { law, chosen, ...facts } = item;
    const thread = inOrder(threads.flatMap((answer) => answer.rows as ThreadKnot[]));
    return { ...facts, remarksGoTo: remarkAudience(law, chosen), thread: [...thread] };
  }
}

const SELECT_ITEM = `select i.id, i.case_id as "caseId", c.title as "caseTitle", i.depth, l.name as level, i.number, i.title, i.body as text, i.benefit,
    i.source_language as language, i.origin, i.state, i.decision, i.decided_on as "decidedOn", i.body_id as "bodyId", case when $2::boolean or b.visibility in ('public', 'participants') or b.id = any($4::uuid[]) then b.name end as body,
    b.open_meetings_law as law,
    (select p.discussion from bodies.procedure p where p.workspace_id = b.workspace_id and p.body_id = b.id) as chosen, (c.state = 'open' and not c.read_only) as open, i.merged_into_id as "mergedIntoId", i.changed_at as "changedAt", i.version,
    coalesce((with recursive up as (
        select p.id, p.parent_id, p.number, p.title, p.depth from deliberation.item p where p.workspace_id = i.workspace_id and p.id = i.parent_id
        union all
        select p.id, p.parent_id, p.number, p.title, p.depth from deliberation.item p join up on p.id = up.parent_id where p.workspace_id = i.workspace_id)
      select jsonb_agg(jsonb_build_object('id', up.id, 'number', up.number, 'title', up.title) order by up.depth) from up), '[]') as above,
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'number', k.number, 'title', k.title) order by k.position)
      from deliberation.item k where k.workspace_id = i.workspace_id and k.parent_id = i.id and k.state in ('proposed', 'adopted')), '[]') as below
  from deliberation.item i
  join casework.planning_process c on c.workspace_id = i.workspace_id and c.id = i.case_id
  left join deliberation.level l on l.workspace_id = i.workspace_id and l.case_id = i.case_id and l.depth = i.depth
  left join bodies.body b on b.workspace_id = i.workspace_id and b.id = i.body_id
  where i.workspace_id = $1 and i.id = $7 and ${VISIBLE}`;
