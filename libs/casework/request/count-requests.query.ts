import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { HANDLE_REQUESTS } from '../casework.permissions.js';
import type { RequestCounts } from './request.response.js';

/** How many stand in each view, in one statement; 0 for views that are not open to the actor. */
@Injectable()
export class CountRequests {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor): Promise<RequestCounts> {
    const counts = await this.reader.one<RequestCounts>(actor.workspaceId, {
      name: 'casework.request-counts',
      text: SELECT_COUNTS,
      values: [actor.workspaceId, await this.clock.todayIn(actor.workspaceId), actor.personId, holds(actor, HANDLE_REQUESTS)],
    });
    return counts ?? { mine: 0, unassigned: 0, due: 0, late: 0, open: 0 };
  }
}

const SELECT_COUNTS = `select count(*) filter (where owner_person_id = $3)::integer as mine,
    count(*) filter (where $4 and owner_person_id is null)::integer as unassigned,
    count(*) filter (where $4 and state = 'open' and due_on <= $2)::integer as due,
    count(*) filter (where $4 and state = 'open' and due_on < $2)::integer as late,
    count(*) filter (where $4)::integer as open
  from casework.request where workspace_id = $1 and state in ('open', 'replied')`;
