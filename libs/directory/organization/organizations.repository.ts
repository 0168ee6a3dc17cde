import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { directoryProblem } from '../directory.problems.js';
import { partyEntry } from '../directory.search.js';
import { Parties } from '../party/parties.repository.js';
import { Party } from '../party/party.entity.js';
import { Sector } from '../sector/sector.entity.js';
import { Organization, type OrganizationFacts, type OrganizationKind, type Tie } from './organization.entity.js';

export interface NewOrganization {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly sector?: string | null;
  readonly tie?: Tie;
  readonly website?: string | null;
  readonly contactPersonId?: string | null;
  readonly supervisorPersonId?: string | null;
}

/** Organizations inside a transaction. */
export class Organizations {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `directory.sector.absent`, `directory.person.absent` */
  async add(given: NewOrganization): Promise<string> {
    const facts = await this.factsOf(given);
    const id = await this.tx.use(Parties).register('organization', given.name);
    await this.tx.table(Organization).insert(Organization.open(this.tx.workspaceId, id, facts));
    return id;
  }

  /**
   * Organizations by name, letter case aside: known ones (or what they were joined into), the others added, to be found by staff.
   * Four statements whatever the number of names. The map has every name, as it was given.
   */
  async ensure(names: readonly string[], kind: OrganizationKind): Promise<ReadonlyMap<string, string>> {
    const { workspaceId } = this.tx;
    const known = await this.tx.query<{ name: string; id: string }>(SELECT_BY_NAME, [workspaceId, names]);
    const ids = new Map(known.map(({ name, id }) => [name, id]));
    const fresh = new Map(names.filter((name) => !ids.has(name)).map((name) => [name.toLowerCase(), name]));
    const parties = [...fresh.values()].map((name) => Party.open({ workspaceId, id: this.tx.newId(), kind: 'organization', name }, this.tx.now));
    const facts: OrganizationFacts = { sectorCode: null, kind, tie: 'partner', website: null, contactPersonId: null, supervisorPersonId: null };
    await this.tx.table(Party).insert(...parties);
    await this.tx.table(Organization).insert(...parties.map(({ id }) => Organization.open(workspaceId, id, facts)));
    await this.tx.use(SearchIndex).put(...parties.map(({ id, name }) => partyEntry('organization', id, name, '')));
    const added = new Map(parties.map(({ id, name }) => [name.toLowerCase(), id]));
    return new Map(names.flatMap((name) => {
      const id = ids.get(name) ?? added.get(name.toLowerCase());
      return id === undefined ? [] : [[name, id] as const];
    }));
  }

  /** What was given, with defaults, after looking whether what it names exists. */
  async factsOf(given: NewOrganization): Promise<OrganizationFacts> {
    const sector = given.sector ?? null;
    if (sector !== null && (await this.tx.table(Sector).findOne({ code: sector })) === null) throw directoryProblem('sector.absent', { code: sector });
    return {
      sectorCode: sector,
      kind: given.kind,
      tie: given.tie ?? (given.kind === 'department' ? 'department' : 'partner'),
      website: given.website ?? null,
      contactPersonId: given.contactPersonId ?? null,
      supervisorPersonId: given.supervisorPersonId ?? null,
    };
  }
}

const SELECT_BY_NAME = `with recursive way as (
    select n.name, p.id, p.merged_into_id, 0 as step from unnest($2::text[]) as n(name)
    join directory.party p on p.workspace_id = $1 and p.kind = 'organization' and lower(p.name) = lower(n.name)
    union all
    select way.name, p.id, p.merged_into_id, way.step + 1 from directory.party p join way on p.workspace_id = $1 and p.id = way.merged_into_id)
  select distinct on (name) name, id from way where merged_into_id is null order by name, step, id`;
