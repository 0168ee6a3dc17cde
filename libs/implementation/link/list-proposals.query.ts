import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { RUN_STEPS } from '../implementation.permissions.js';
import type { ProposalLine, ProposalList } from './proposal.response.js';

/** Leads that were passed on and wait for the office, oldest first. */
@Injectable()
export class ListProposals {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor): Promise<ProposalList> {
    requirePermission(actor, RUN_STEPS);
    return { items: await this.reader.rows<ProposalLine>(actor.workspaceId, { name: 'implementation.proposals', text: SELECT_OPEN, values: [actor.workspaceId] }) };
  }
}

const SELECT_OPEN = `select r.id, r.step_id as "stepId", s.item_id as "itemId", i.number, s.title, r.name, r.email, y.name as "proposedBy",
    r.proposed_at as "proposedAt", r.version
  from implementation.proposed_lead r
  join implementation.action_step s on s.workspace_id = r.workspace_id and s.id = r.step_id
  join deliberation.item i on i.workspace_id = s.workspace_id and i.id = s.item_id
  join directory.party y on y.workspace_id = r.workspace_id and y.id = r.by_person_id
  where r.workspace_id = $1 and r.state = 'open' order by r.proposed_at, r.id limit 200`;
