import { InviteMember, KeepSeats, OpenBody } from '#libs/bodies';
import { IssueAreas } from '#libs/convening';
import { systemActor } from '#libs/kernel';
import type { DemoCity } from './demo-city.js';
import { PILLARS } from './riverton-items.js';

/** The working group with its seats, in the order of the roll call. */
export interface Table {
  readonly bodyId: string;
  readonly seats: readonly string[];
  readonly subcommittees: readonly string[];
}

interface SeatPlan {
  readonly label: string;
  readonly sector: string;
  readonly person: string;
  readonly organization?: string;
  readonly chair?: true;
}

/** 21 seats of six kinds; the persons are named by role. */
const SEATS: readonly SeatPlan[] = [
  { label: 'Chair, community foundation', sector: 'philanthropy', person: 'foundation', organization: 'foundation', chair: true },
  { label: 'Mayor’s office', sector: 'government', person: 'convener', organization: 'mayor' },
  { label: 'Library', sector: 'government', person: 'branch', organization: 'library' },
  { label: 'Library outreach', sector: 'government', person: 'outreach', organization: 'library' },
  { label: 'Public Health', sector: 'government', person: 'nurse', organization: 'health' },
  { label: 'Permits and Licensing', sector: 'government', person: 'permits', organization: 'permits' },
  { label: 'Parks and Recreation', sector: 'government', person: 'parks', organization: 'parks' },
  { label: 'City Clerk', sector: 'government', person: 'clerk', organization: 'clerk' },
  { label: 'Public Works', sector: 'government', person: 'works', organization: 'works' },
  { label: 'Police Department', sector: 'law_enforcement', person: 'liaison', organization: 'police' },
  { label: 'Chamber of Commerce', sector: 'business', person: 'chamber', organization: 'chamber' },
  { label: 'Credit union', sector: 'business', person: 'banker', organization: 'credit' },
  { label: 'Main Street business', sector: 'business', person: 'owner' },
  { label: 'Workforce Council', sector: 'labor', person: 'workforce', organization: 'works-council' },
  { label: 'New Neighbors', sector: 'civil_society', person: 'neighbors', organization: 'neighbors' },
  { label: 'Legal aid', sector: 'civil_society', person: 'attorney', organization: 'bridge' },
  { label: 'Public Schools', sector: 'education', person: 'principal', organization: 'schools' },
  { label: 'Community college', sector: 'education', person: 'dean', organization: 'college' },
  { label: 'Interfaith Table', sector: 'faith', person: 'pastor', organization: 'interfaith' },
  { label: 'Resident, east side', sector: 'receiving_community', person: 'director' },
  { label: 'Resident, west side', sector: 'receiving_community', person: 'chief' },
];

const CHAIRS = ['parks', 'chamber', 'dean', 'liaison', 'branch'];

/** The issue areas are fixed from the start: the five pillars of the plan. */
export async function seedAreas(city: DemoCity, caseId: string): Promise<void> {
  await city.write('demo.areas', systemActor(city.id, 'command', 'seed'), (tx) => tx.use(IssueAreas).set(caseId, PILLARS.map((name) => ({ name }))));
}

/** Sets the table: the working group of 21 and a subcommittee for each issue area. */
export async function seedTable(city: DemoCity, caseId: string): Promise<Table> {
  const areas = await city.write('demo.areas', systemActor(city.id, 'command', 'seed'), (tx) => tx.use(IssueAreas).ofCase(caseId));
  const convener = city.as('convener');
  const { id: bodyId } = await city.get(OpenBody).execute(convener, {
    name: 'Mayor’s Working Group on Welcoming', kind: 'task_force', caseId, appointingAuthority: 'The Mayor', openMeetingsLaw: 'yes',
    charge: 'Listen, agree on what the city should do, and hand a plan to the mayor within three months.', rosterPublished: true, visibility: 'public',
  });
  const seats = await fill(city, bodyId, SEATS);
  const subcommittees: string[] = [];
  for (const [index, area] of areas.entries()) {
    const { id } = await city.get(OpenBody).execute(convener, { name: `Subcommittee: ${area.name}`, kind: 'subcommittee', caseId, parentId: bodyId, issueAreaIds: [area.id], openMeetingsLaw: 'yes' });
    const chair = CHAIRS[index] ?? 'parks';
    const members = SEATS.filter((seat, at) => seat.person !== chair && at % 5 === index).slice(0, 3);
    await fill(city, id, [{ ...seatOf(chair), chair: true }, ...members.map(({ chair: _, ...seat }) => seat)]);
    subcommittees.push(id);
  }
  return { bodyId, seats, subcommittees };
}

function seatOf(person: string): SeatPlan {
  const { chair: _, ...seat } = SEATS.find((one) => one.person === person) ?? { label: person, sector: 'government', person };
  return seat;
}

async function fill(city: DemoCity, bodyId: string, plan: readonly SeatPlan[]): Promise<string[]> {
  const convener = city.as('convener');
  const { ids } = await city.get(KeepSeats).add(convener, bodyId, {
    seats: plan.map((seat) => ({
      label: seat.label, sector: seat.sector, organizationId: seat.organization === undefined ? null : city.organization(seat.organization), chair: seat.chair === true,
    })),
  });
  for (const [index, seat] of plan.entries()) {
    const id = ids[index];
    if (id !== undefined) await city.get(InviteMember).seat(convener, bodyId, id, { personId: city.person(seat.person).personId });
  }
  return ids;
}
