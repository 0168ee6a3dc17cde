import type { Transaction } from '#libs/platform/work';
import { directoryProblem } from '../directory.problems.js';
import { Parties } from '../party/parties.repository.js';
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
