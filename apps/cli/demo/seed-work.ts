import { AddActionStep, AddMilestone, CompleteMilestone, RecordUpdate, ReleaseLine, SetAskPolicy } from '#libs/implementation';
import type { DemoCity } from './demo-city.js';
import type { DemoItem } from './demo-shape.js';
import { ITEMS } from './riverton-items.js';

/** Something that happened on a day before today, in the order in which it is told. */
interface Happening {
  readonly offset: number;
  readonly tell: () => Promise<void>;
}

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
    ...step.updates.map((update): Happening => ({ offset: -update.daysAgo, tell: () => tellUpdate(city, stepId, item, update) })),
  ];
}

/** The lead answers; the director releases what may be read by everybody. */
async function tellUpdate(city: DemoCity, stepId: string, item: DemoItem, update: DemoItem['step']['updates'][number]): Promise<void> {
  const director = city.as('director', 'director');
  const lead = city.person(item.person).personId;
  const { id } = await city.get(RecordUpdate).execute({ ...director, accountId: null, personId: lead, grants: [], kind: 'link', via: 'command:seed' }, stepId, {
    key: `seed-${item.number}-${update.daysAgo}`, answer: update.answer, line: update.line,
    ...(update.laterIn === undefined ? {} : { forecastOn: city.day(update.laterIn) }),
    ...(update.waitingOn === undefined ? {} : { blockedKind: update.waitingOn }),
  });
  await city.get(ReleaseLine).execute(director, id, { publicLine: update.line });
}

/** Plays what happened, day by day, while the mornings in between ask and remind. */
export async function play(city: DemoCity, happenings: readonly Happening[]): Promise<void> {
  const inOrder = [...happenings].sort((a, b) => a.offset - b.offset);
  for (const { offset, tell } of inOrder) {
    await city.goTo(offset, '11:00');
    await tell();
  }
}
