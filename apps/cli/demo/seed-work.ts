import { AddActionStep, AddMilestone, CompleteMilestone, RecordUpdate, ReleaseLine, SetAskPolicy } from '#libs/implementation';
import type { DemoCity } from './demo-city.js';
import type { DemoItem } from './demo-shape.js';
import type { Happening } from './happening.js';
import { ITEMS } from './riverton-items.js';

interface Milestone {
  readonly id: string;
  readonly dueIn: number;
  readonly done: boolean;
}

/** Every recommendation gets an action step with a lead, milestones and a promise. */
export async function seedSteps(city: DemoCity, caseId: string, items: ReadonlyMap<string, string>): Promise<Happening[]> {
  await city.get(SetAskPolicy).execute(city.as('director', 'director'), caseId, { everyDays: 35, againAfter: 3, chairAfter: 4, directorAfter: 4, executiveAfter: 10, version: 0 });
  const happenings: Happening[] = [];
  for (const item of ITEMS) happenings.push(...(await seedStep(city, item, items.get(item.number) ?? '')));
  return happenings;
}

async function seedStep(city: DemoCity, item: DemoItem, itemId: string): Promise<Happening[]> {
  const director = city.as('director', 'director');
  const { step } = item;
  const lead = city.organization(item.lead);
  const { id: stepId } = await city.get(AddActionStep).execute(director, {
    itemId, title: step.title, leadPartyId: lead, leadPersonId: city.person(item.person).personId, promisedOn: city.day(step.promisedIn),
    askedFrom: city.day(-(step.updates[0]?.daysAgo ?? 90)),
  });
  const milestones: Milestone[] = [];
  for (const milestone of step.milestones) {
    const { id } = await city.get(AddMilestone).execute(director, stepId, { title: milestone.title, dueOn: city.day(milestone.dueIn) });
    milestones.push({ id, dueIn: milestone.dueIn, done: milestone.done });
  }
  return [
    ...milestones.filter((one) => one.done).map((one): Happening => ({
      offset: Math.min(one.dueIn, -2),
      tell: async () => void (await city.get(CompleteMilestone).execute(director, one.id, { version: 1 })),
    })),
    ...withoutGaps(step).map((update): Happening => ({ offset: -update.daysAgo, tell: () => tellUpdate(city, stepId, item, update) })),
  ];
}

type Told = DemoItem['step']['updates'][number];

/** How often a lead is asked, in days; most of them answer in time. */
const EVERY = 35;

/** Leads who answer do so each time they are asked: short answers fill what the list of told ones leaves open. */
function withoutGaps(step: DemoItem['step']): Told[] {
  const told: Told[] = [];
  for (const [index, update] of step.updates.entries()) {
    told.push(update);
    const next = step.updates[index + 1]?.daysAgo ?? Infinity;
    for (let day = update.daysAgo - EVERY + 2; day > next; day -= EVERY - 2) told.push({ daysAgo: day, answer: 'yes', line: '' });
  }
  return told;
}

/** The lead answers; the director releases what may be read by everybody. */
async function tellUpdate(city: DemoCity, stepId: string, item: DemoItem, update: Told): Promise<void> {
  const director = city.as('director', 'director');
  const lead = city.person(item.person).personId;
  const { id } = await city.get(RecordUpdate).execute({ ...director, accountId: null, personId: lead, grants: [], kind: 'link', via: 'command:seed' }, stepId, {
    key: `seed-${item.number}-${update.daysAgo}`, answer: update.answer, line: update.line,
    ...(update.laterIn === undefined ? {} : { forecastOn: city.day(update.laterIn) }),
    ...(update.waitingOn === undefined ? {} : { blockedKind: update.waitingOn }),
  });
  if (update.line !== '') await city.get(ReleaseLine).execute(director, id, { publicLine: update.line });
}

/** Plays what happened, day by day, while the mornings in between ask and remind. */
export async function play(city: DemoCity, happenings: readonly Happening[]): Promise<void> {
  const inOrder = [...happenings].sort((a, b) => a.offset - b.offset);
  for (const { offset, tell } of inOrder) {
    await city.goTo(offset, '11:00');
    await tell();
  }
}
