import type { DayText } from '#libs/kernel';
import type { Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { Cities } from '../city/cities.repository.js';
import { directoryProblem } from '../directory.problems.js';
import { Parties } from '../party/parties.repository.js';
import { Person, type Contact, type ContactPurpose, type PersonPlace } from './person.entity.js';

/** Somebody to be known here from now on. Only the name is needed. */
export interface NewPerson {
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  /** Needed as soon as there is a way to reach them. */
  readonly purpose?: ContactPurpose | null;
  readonly until?: DayText | null;
  readonly language?: string | null;
  readonly zone?: string | null;
  readonly organizationId?: string | null;
  readonly roleTitle?: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly roleTitle: string | null;
}

/** People inside a transaction. */
export class People {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `directory.person.absent` */
  async byId(id: string): Promise<KnownPerson> {
    const [found] = await this.tx.query<KnownPerson>(
      `select p.id, y.name, p.organization_id as "organizationId", p.role_title as "roleTitle"
       from directory.person p join directory.party y on y.workspace_id = p.workspace_id and y.id = p.id
       where p.workspace_id = $1 and p.id = $2`, [this.tx.workspaceId, id]);
    if (found === undefined) throw directoryProblem('person.absent', { id });
    return found;
  }

  async add(given: NewPerson): Promise<string> {
    const id = await this.tx.use(Parties).register('person', given.name);
    const person = Person.open(this.tx.workspaceId, id, placeOf(given));
    person.keepContact(contactOf(given), await this.tx.use(Cities).today());
    await this.tx.table(Person).insert(person);
    return id;
  }

  /** The person with this address (the oldest, when several share it), or a new one. Never changes somebody already known. */
  async ensure(given: NewPerson & { readonly email: string }): Promise<string> {
    const [known] = await this.tx.query<{ id: string }>(
      `select p.id from directory.person p join directory.party y on y.workspace_id = p.workspace_id and y.id = p.id
       where p.workspace_id = $1 and lower(p.email) = lower($2) and y.merged_into_id is null order by y.created_at, p.id limit 1`,
      [this.tx.workspaceId, given.email]);
    return known?.id ?? (await this.add(given));
  }

  /** Where email to this person goes, in their language and zone, or null when we hold no address. */
  async contact(personId: string): Promise<Recipient | null> {
    return (await this.contacts([personId])).get(personId) ?? null;
  }

  /** The same for many, in one statement; people without an address are left out. Merged ones lead to their winner; an ended address is not used, even while a hold keeps it. */
  async contacts(personIds: readonly string[]): Promise<ReadonlyMap<string, Recipient>> {
    const rows = await this.tx.query<Recipient & { asked: string }>(SELECT_CONTACTS, [this.tx.workspaceId, [...new Set(personIds)], await this.tx.use(Cities).today()]);
    return new Map(rows.map(({ asked, ...recipient }) => [asked, recipient]));
  }

  /**
   * Who answers for a party: the person itself, the contact of an organization,
   * the head of an office. Null for a seat (its room knows) or when nobody is named.
   */
  async answering(partyId: string): Promise<string | null> {
    const { id } = await this.tx.use(Parties).resolve(partyId);
    const [row] = await this.tx.query<{ id: string | null }>(
      `select coalesce(p.id, o.contact_person_id, f.head_person_id) as id from directory.party y
       left join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
       left join directory.organization o on o.workspace_id = y.workspace_id and o.id = y.id
       left join directory.office f on f.workspace_id = y.workspace_id and f.id = y.id
       where y.workspace_id = $1 and y.id = $2`, [this.tx.workspaceId, id]);
    return row?.id ?? null;
  }

  /** Above the one who answers, for departments and contracted grantees only; a partner's ladder ends earlier. */
  async supervising(partyId: string): Promise<string | null> {
    const { id } = await this.tx.use(Parties).resolve(partyId);
    const [row] = await this.tx.query<{ id: string | null }>(
      `select case when o.tie in ('department', 'contracted') then o.supervisor_person_id else f.supervisor_person_id end as id
       from directory.party y
       left join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
       left join directory.organization o on o.workspace_id = y.workspace_id and o.id = coalesce(p.organization_id, y.id)
       left join directory.office f on f.workspace_id = y.workspace_id and f.id = y.id
       where y.workspace_id = $1 and y.id = $2`, [this.tx.workspaceId, id]);
    return row?.id ?? null;
  }
}

export function contactOf(given: Partial<NewPerson>): Contact {
  return { email: given.email ?? null, phone: given.phone ?? null, purpose: given.purpose ?? null, until: given.until ?? null };
}

export function placeOf(given: Partial<NewPerson>): PersonPlace {
  return { organizationId: given.organizationId ?? null, roleTitle: given.roleTitle ?? null, language: given.language ?? null, zone: given.zone ?? null };
}

const SELECT_CONTACTS = `with recursive way as (
    select id as asked, id, merged_into_id from directory.party where workspace_id = $1 and id = any($2::uuid[])
    union all
    select way.asked, p.id, p.merged_into_id from directory.party p join way on p.workspace_id = $1 and p.id = way.merged_into_id)
  select way.asked, p.id as "personId", p.email as address, y.name,
    coalesce(p.language, c.source_language) as language, coalesce(p.zone, c.zone) as zone
  from way
  join directory.person p on p.workspace_id = $1 and p.id = way.id
  join directory.party y on y.workspace_id = $1 and y.id = p.id
  join workspace.workspace c on c.workspace_id = $1
  where way.merged_into_id is null and p.email is not null and (p.contact_until is null or p.contact_until >= $3::date)`;
