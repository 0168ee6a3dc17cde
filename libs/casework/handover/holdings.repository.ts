import type { Grant } from '#libs/kernel';
import type { Role } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';

export interface HeldRole {
  readonly grantId: string;
  readonly personId: string;
  readonly role: Role;
}

/** The people behind a party: those of an organization, or the person. `$2` is the party. */
export const PEOPLE_OF = `select p.id from directory.person p where p.workspace_id = $1 and (p.id = $2 or p.organization_id = $2)`;

/** Roles for the whole city that `PEOPLE_OF` hold at the instant `$3`. */
export const ROLES_OF = `select g.id as "grantId", coalesce(g.person_id, a.person_id) as "personId", g.role from identity.grant_row g
  left join identity.access a on a.workspace_id = g.workspace_id and a.account_id = g.account_id and a.ended_at is null
  where g.workspace_id = $1 and g.scope_kind = 'workspace' and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)
    and g.role in ('administrator', 'convener', 'director') and coalesce(g.person_id, a.person_id) in (${PEOPLE_OF})`;

/** An administrator passes on every role; anybody else only what they hold themselves. */
export function mayPassOn(actor: { readonly grants: readonly Grant[]; readonly personId: string | null }, held: HeldRole): boolean {
  return actor.grants.some((grant) => grant.role === 'administrator' && grant.scopeKind === 'workspace') || held.personId === actor.personId;
}

/** What an organization and its people hold, inside a transaction. */
export class Holdings {
  constructor(
    private readonly tx: Transaction,
  ) {}

  /** Processes that it leads, or one of its people does. */
  cases(partyId: string): Promise<{ id: string; leadPartyId: string }[]> {
    return this.ofParty(`select c.id, c.lead_party_id as "leadPartyId" from casework.planning_process c
      where c.workspace_id = $1 and not c.read_only and (c.lead_party_id = $2 or c.lead_party_id in (${PEOPLE_OF})) order by c.id`, partyId);
  }

  requests(partyId: string): Promise<{ id: string }[]> {
    return this.ofParty(`select r.id from casework.request r where r.workspace_id = $1 and r.state <> 'closed' and r.owner_person_id in (${PEOPLE_OF}) order by r.id`, partyId);
  }

  duties(partyId: string, kinds: readonly string[]): Promise<{ id: string }[]> {
    return this.tx.query(`select d.id from duties.duty d where d.workspace_id = $1 and d.state = 'open' and d.kind = any($3::text[])
      and d.holder_person_id in (${PEOPLE_OF}) order by d.id`, [this.tx.workspaceId, partyId, [...kinds]]);
  }

  async roles(partyId: string): Promise<HeldRole[]> {
    const held = await this.tx.query<HeldRole>(`${ROLES_OF} order by g.id`, [this.tx.workspaceId, partyId, this.tx.machineNow]);
    return held.filter((role) => mayPassOn(this.tx.actor, role));
  }

  /** Whether somebody can sign in as this person. */
  async hasAccount(personId: string): Promise<boolean> {
    const found = await this.tx.query('select 1 from identity.access where workspace_id = $1 and person_id = $2 and ended_at is null', [this.tx.workspaceId, personId]);
    return found.length > 0;
  }

  private ofParty<T extends object>(text: string, partyId: string): Promise<T[]> {
    return this.tx.query<T>(text, [this.tx.workspaceId, partyId]);
  }
}
