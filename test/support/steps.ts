import { newId, systemActor, type Actor } from '#libs/kernel';
import { Organizations, People } from '#libs/directory';
import { AddActionStep } from '#libs/implementation';
import { Grants } from '#libs/platform/identity';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from './cities.js';
import type { Rooms } from './rooms.js';

/** A city with one plan, one item and the people around it. */
export interface PlanInTheMaking {
  readonly city: string;
  readonly caseId: string;
  readonly itemId: string;
  readonly director: Actor;
  /** Leads for the library, a department. */
  readonly lead: Actor;
  /** Answers for the library. */
  readonly contact: Actor;
  readonly libraryId: string;
  readonly supervisorId: string;
  /** Leads for itself: a volunteer of a partner. */
  readonly volunteer: Actor;
  readonly chamberId: string;
}

type Booted = Pick<Rooms, 'get' | 'database'>;

export async function foundPlan(rooms: Booted): Promise<PlanInTheMaking> {
  const city = await foundCity(rooms as Rooms);
  const work = rooms.get(UnitOfWork);
  const people = await work.run('spec.people', systemActor(city, 'command', 'spec'), async (tx) => {
    const add = (name: string, organizationId: string | null, language = 'en') => tx.use(People).add({
      name, email: `${name.toLowerCase().replaceAll(' ', '.')}@city.invalid`, purpose: 'updates', organizationId, language,
    });
    const [supervisorId, contactId] = [await add('Library Supervisor', null), await add('Library Contact', null)];
    const libraryId = await tx.use(Organizations).add({ name: 'Library', kind: 'department', contactPersonId: contactId, supervisorPersonId: supervisorId });
    const chamberId = await tx.use(Organizations).add({ name: 'Chamber', kind: 'nonprofit', tie: 'partner' });
    const directorId = await add('Office Director', null);
    await tx.use(Grants).give({ personId: directorId, role: 'director', scopeKind: 'workspace', scopeId: null });
    return { supervisorId, contactId, libraryId, chamberId, directorId, leadId: await add('Library Lead', libraryId), volunteerId: await add('Chamber Volunteer', chamberId) };
  });
  const [caseId, itemId] = [newId(), newId()];
  await rooms.database.sql(
    `insert into casework.planning_process (workspace_id, id, number, title, summary, state, lead_party_id, template_key, opened_on)
     values ($1, $2, '2026-1', 'Welcoming plan', '', 'open', $3, 'roadmap-8', '2025-01-06')`, [city, caseId, people.libraryId]);
  await insertItem(rooms, city, caseId, itemId, '13');
  const outsider = { grants: [] };
  return {
    city, caseId, itemId, libraryId: people.libraryId, chamberId: people.chamberId, supervisorId: people.supervisorId,
    director: actorWith(city, 'director', { personId: people.directorId }),
    lead: actorWith(city, 'member', { personId: people.leadId, ...outsider }),
    contact: actorWith(city, 'member', { personId: people.contactId, ...outsider }),
    volunteer: actorWith(city, 'member', { personId: people.volunteerId, ...outsider }),
  };
}

export async function insertItem(rooms: Booted, city: string, caseId: string, itemId: string, number: string): Promise<void> {
  await rooms.database.sql(
    `insert into deliberation.item (workspace_id, id, case_id, depth, position, number, title, body, benefit, source_language, origin, state, created_at, changed_at)
     values ($1, $2, $3, 1, 0, $4, 'Train front-desk staff in language access', '', '', 'en', 'drafted', 'adopted', '2025-06-01', '2025-06-01')`, [city, itemId, caseId, number]);
}

/** The library's step on the item: promised for November 30, asked about from today. */
export async function addStep(rooms: Booted, plan: PlanInTheMaking, more: Partial<Parameters<AddActionStep['execute']>[1]> = {}): Promise<string> {
  const { id } = await rooms.get(AddActionStep).execute(plan.director, {
    itemId: plan.itemId, title: 'Train the first 50', leadPartyId: plan.libraryId, leadPersonId: plan.lead.personId, promisedOn: '2026-11-30', ...more,
  });
  return id;
}
