import { Access, Grants, hashPassword } from '#libs/platform/identity';
import { ChangeAddressees, Cities, Organizations, People } from '#libs/directory';
import { systemActor } from '#libs/kernel';
import { demoAddress } from '#libs/site';
import type { DemoCity } from './demo-city.js';
import type { DemoOrganization } from './demo-shape.js';
import { ORGANIZATIONS, PEOPLE } from './riverton-people.js';

/** Kinds of the directory for the kinds of the demo's list. */
const KINDS = {
  department: 'department', nonprofit: 'nonprofit', business: 'company', foundation: 'foundation', school: 'school', consulate: 'consulate', faith: 'congregation',
} as const;

/** Organizations, people and their accounts. */
export async function seedPeople(city: DemoCity, password: string, founderId: string): Promise<void> {
  const actor = systemActor(city.id, 'command', 'seed');
  const hash = await hashPassword(password);
  await city.write('demo.people', actor, async (tx) => {
    for (const organization of ORGANIZATIONS) {
      city.organizations.set(organization.key, await tx.use(Organizations).add({
        name: organization.name, kind: KINDS[organization.kind], sector: organization.sector, tie: tieOf(organization),
      }));
    }
    for (const person of PEOPLE) {
      const organizationId = city.organization(person.organization);
      const language = person.language ?? 'en';
      const personId = await tx.use(People).add({
        name: person.name, email: demoAddress(person.key), purpose: 'updates', language, zone: city.zone, organizationId, roleTitle: person.title,
      });
      const accountId = person.roles === undefined ? null : await tx.use(Access).accountFor(demoAddress(person.key), language);
      if (accountId !== null) {
        await tx.use(Access).open(accountId, personId);
        await tx.query('update identity.account set password_hash = $2 where id = $1', [accountId, hash]);
        for (const role of person.roles ?? []) await tx.use(Grants).give({ personId, accountId, role, scopeKind: 'workspace', scopeId: null });
      }
      city.people.set(person.key, { personId, accountId, organizationId });
    }
    // Whoever founded the demo has told the story and leaves: its seats are the ones that can be taken.
    await tx.query('update identity.grant_row set valid_until = valid_from where workspace_id = $1 and person_id = $2', [city.id, founderId]);
    const here = await tx.use(Cities).current();
    here.officeName = 'Office of Welcome';
    here.officeEmail = demoAddress('director');
    await tx.use(Cities).update(here);
  });
  await nameContacts(city);
}

function tieOf({ kind, key }: DemoOrganization): 'department' | 'contracted' | 'partner' {
  if (key === 'bridge') return 'contracted';
  return kind === 'department' ? 'department' : 'partner';
}

/** Who answers for an organization, and to whom reports go. */
async function nameContacts(city: DemoCity): Promise<void> {
  const chief = city.person('chief').personId;
  await city.write('demo.contacts', systemActor(city.id, 'command', 'seed'), async (tx) => {
    for (const person of PEOPLE) {
      await tx.query(
        `update directory.organization set contact_person_id = coalesce(contact_person_id, $3), supervisor_person_id = coalesce(supervisor_person_id, case when tie <> 'partner' then $4::uuid end)
         where workspace_id = $1 and id = $2`,
        [city.id, city.organization(person.organization), city.person(person.key).personId, chief]);
    }
  });
  await city.get(ChangeAddressees).execute(systemActor(city.id, 'command', 'seed'), { addressees: [{ role: 'chief_of_staff', personId: chief }] });
}
