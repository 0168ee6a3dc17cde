import { InviteMember, KeepSeats, OpenBody, PlanMeeting, KeepAgenda } from '#libs/bodies';
import { OpenCase } from '#libs/convening';
import { weekday } from '#libs/kernel';
import type { DemoCity } from './demo-city.js';
import type { Happening } from './happening.js';
import { seedAreas } from './seed-table.js';
import { answerStage, completeStage, openStage } from './seed-stages.js';

/** Eleven seats; three are empty, and the two for employers are among them. */
const SEATS: readonly { label: string; sector: string; person: string | null; chair?: true }[] = [
  { label: 'Chair, Office of Welcome', sector: 'government', person: 'director', chair: true },
  { label: 'Library', sector: 'government', person: 'outreach' },
  { label: 'Public Schools', sector: 'education', person: 'principal' },
  { label: 'Community college', sector: 'education', person: 'dean' },
  { label: 'New Neighbors', sector: 'civil_society', person: 'neighbors' },
  { label: 'Legal aid', sector: 'civil_society', person: 'attorney' },
  { label: 'Community foundation', sector: 'philanthropy', person: 'foundation' },
  { label: 'Interfaith Table', sector: 'faith', person: 'pastor' },
  { label: 'Employer, food industry', sector: 'business', person: null },
  { label: 'Employer, health care', sector: 'business', person: null },
  { label: 'Resident, north side', sector: 'receiving_community', person: null },
];

/** The convener's second case, "Plan 2.0", in stage 4 with a meeting on Thursday: as happenings between those of the first. */
export function seedNextCase(city: DemoCity, renewsId: string): Happening[] {
  let caseId = '';
  const convener = city.as('convener');
  const done = (key: string) => async (): Promise<void> => {
    await openStage(city, caseId, key);
    if (key === 'design') await seedAreas(city, caseId);
    await answerStage(city, caseId, key, { from: -70, to: 290 });
    await completeStage(city, caseId, key);
  };
  const open = async (): Promise<void> => {
    ({ id: caseId } = await city.get(OpenCase).execute(convener, {
      title: 'Plan 2.0', summary: 'What the city promises for the five years after the first plan.', leadPartyId: city.organization('office'), schedule: 'twelve_months', renewsId,
    }));
  };
  const seat = async (): Promise<void> => {
    await openStage(city, caseId, 'participants');
    await seatCommittee(city, caseId);
  };
  return [
    { offset: -70, tell: open }, { offset: -55, tell: done('convener') }, { offset: -38, tell: done('groundwork') },
    { offset: -24, tell: done('design') }, { offset: -20, tell: seat },
  ];
}

async function seatCommittee(city: DemoCity, caseId: string): Promise<void> {
  const convener = city.as('convener');
  const { id: bodyId } = await city.get(OpenBody).execute(convener, {
    name: 'Plan 2.0 Steering Committee', kind: 'steering_committee', caseId, openMeetingsLaw: 'yes', appointingAuthority: 'The Mayor',
    charge: 'Prepare the second plan with everyone who has to carry it.', visibility: 'public',
  });
  const { ids } = await city.get(KeepSeats).add(convener, bodyId, { seats: SEATS.map(({ label, sector, chair }) => ({ label, sector, chair: chair === true })) });
  for (const [index, seat] of SEATS.entries()) {
    const seatId = ids[index];
    if (seatId !== undefined && seat.person !== null) await city.get(InviteMember).seat(convener, bodyId, seatId, { personId: city.person(seat.person).personId });
  }
  const thursday = untilThursday(city);
  const { id: meetingId } = await city.get(PlanMeeting).plan(convener, bodyId, {
    title: 'Steering committee', startsAt: city.instant(thursday, '10:00').toISOString(), endsAt: city.instant(thursday, '11:30').toISOString(), place: 'Main Library, Room A',
  });
  await city.get(KeepAgenda).add(convener, meetingId, { title: 'Who is missing at the table', minutes: 20 });
  await city.get(KeepAgenda).add(convener, meetingId, { title: 'What the first plan has left open', minutes: 40 });
}

/** Days until the next Thursday after today. */
function untilThursday(city: DemoCity): number {
  const days = (4 - weekday(city.today) + 7) % 7;
  return days === 0 ? 7 : days;
}
