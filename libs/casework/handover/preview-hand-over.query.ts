import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#libs/kernel';
import type { Role } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { REQUEST_DUTY } from '../request/requests.repository.js';
import type { HandOverPreview } from './hand-over.response.js';
import { mayPassOn, PEOPLE_OF, ROLES_OF } from './holdings.repository.js';
import { isUsualDuty } from './usual-duties.rules.js';

interface Counted {
  readonly people: number;
  readonly cases: number;
  readonly requests: number;
  readonly duties: readonly { readonly kind: string; readonly count: number }[];
  readonly roles: readonly { readonly grantId: string; readonly personId: string; readonly name: string; readonly role: Role }[];
}

/** Exactly what a hand-over would move, counted before anything does. One statement. */
@Injectable()
export class PreviewHandOver {
  constructor(
    private readonly reader: WorkspaceReader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, fromPartyId: string): Promise<HandOverPreview> {
    const found = await this.reader.one<Counted>(actor.workspaceId, { name: 'casework.hand-over-preview', text: COUNT, values: [actor.workspaceId, fromPartyId, this.clock.now(), REQUEST_DUTY] });
    if (found === null) return { people: 0, cases: 0, requests: 0, duties: [], roles: [] };
    return {
      ...found,
      duties: found.duties.map((row) => ({ ...row, usual: isUsualDuty(row.kind) })),
      roles: found.roles.map((row) => ({ ...row, mayMove: mayPassOn(actor, row) })),
    };
  }
}

const COUNT = `select (select count(*)::integer from (${PEOPLE_OF}) x) as people,
  (select count(*)::integer from casework.planning_process c where c.workspace_id = $1 and not c.read_only and (c.lead_party_id = $2 or c.lead_party_id in (${PEOPLE_OF}))) as cases,
  (select count(*)::integer from casework.request r where r.workspace_id = $1 and r.state <> 'closed' and r.owner_person_id in (${PEOPLE_OF})) as requests,
  coalesce((select json_agg(k order by k.kind) from (select d.kind, count(*)::integer as count from duties.duty d
    where d.workspace_id = $1 and d.state = 'open' and d.kind <> $4 and d.holder_person_id in (${PEOPLE_OF}) group by d.kind) k), '[]') as duties,
  coalesce((select json_agg(json_build_object('grantId', h."grantId", 'personId', h."personId", 'role', h.role, 'name', y.name) order by y.name, h.role)
    from (${ROLES_OF}) h join directory.party y on y.workspace_id = $1 and y.id = h."personId"), '[]') as roles`;
