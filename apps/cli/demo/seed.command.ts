import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { OpenCase } from '#libs/convening';
import { FoundCity } from '#libs/directory';
import { Clock, localDate, systemActor } from '#libs/kernel';
import { hashPassword } from '#libs/platform/identity';
import { JobEngines } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { WorkspaceDirectory, type WorkspaceAddress } from '#libs/platform/workspace';
import { DEMO_SLUG } from '#libs/site';
import type { Command } from '../command.js';
import { withRooms } from '../open-rooms.js';
import { DEMO_JOB_ROOMS } from './demo-rooms.js';
import { DemoCity } from './demo-city.js';
import { seedArchive } from './seed-archive.js';
import { seedHeard } from './seed-heard.js';
import { seedMeasures } from './seed-measures.js';
import { seedNextCase } from './seed-next-case.js';
import { seedPeople } from './seed-people.js';
import { seedDrafts, seedPublication, seedVotes } from './seed-plan.js';
import { seedQuestions } from './seed-questions.js';
import { seedCalls, seedOffers } from './seed-requests.js';
import { answerStage, completeStage, openStage, planStage } from './seed-stages.js';
import { seedAreas, seedTable } from './seed-table.js';
import { play, seedSteps } from './seed-work.js';

const ZONE = 'America/Chicago';

export const seedDemoCommand: Command = {
  name: 'seed demo',
  what: 'Founds the demo city and plays its two years; a second time it only renews the password',
  usage: '[--again]',
  async run({ line, config, say }) {
    const password = config.demoPassword ?? randomBytes(12).toString('base64url');
    const done = await withRooms(config, (rooms) => seed(rooms, password, line.options.has('again'), say), DEMO_JOB_ROOMS);
    say(`Password of the demo accounts: ${password}`);
    return { city: DEMO_SLUG, ...done };
  },
};

async function seed(rooms: INestApplicationContext, password: string, again: boolean, say: (sentence: string) => void): Promise<{ seeded: boolean }> {
  const known = await rooms.get(WorkspaceDirectory).bySlug(DEMO_SLUG);
  if (known !== null && !again && (await isFinished(rooms, known))) {
    await renewPassword(rooms, known, password);
    return { seeded: false };
  }
  if (known !== null) await setAside(rooms, known);
  const engine = rooms.get(JobEngines).open();
  await engine.start({ heartbeat: false });
  say('Playing two years of Riverton …');
  await tell(rooms, password, say);
  if ((await rooms.get(WorkspaceDirectory).bySlug('atlanta-2014')) === null) await seedArchive(rooms);
  return { seeded: true };
}

/** The story, in the order in which it happened. */
async function tell(rooms: INestApplicationContext, password: string, say: (sentence: string) => void): Promise<void> {
  const founded = await rooms.get(FoundCity).execute({
    name: 'Riverton', slug: DEMO_SLUG, zone: ZONE, fiscalYearStart: 7, reportsTo: 'mayor', languages: ['en', 'es', 'ar'],
    email: 'founder@riverton.example', personName: 'Riverton Founder',
  }, 'demo', 'command');
  const product = systemActor(founded.id, 'command', 'seed');
  const city = new DemoCity(rooms, founded.id, ZONE, localDate(rooms.get<Clock>(Clock).now(), ZONE));
  await city.beginAt(-760, product);
  await seedPeople(city, password, founded.personId);
  const { id: caseId } = await city.get(OpenCase).execute(city.as('convener'), {
    title: 'Welcoming Riverton', summary: 'The city’s first plan for welcoming newcomers.', leadPartyId: city.organization('mayor'), schedule: 'three_months', coConvenerPartyId: city.organization('foundation'),
  });
  await seedCalls(city, caseId);
  await stages(city, caseId, [['convener', -752], ['groundwork', -745]]);
  await seedAreas(city, caseId);
  await stages(city, caseId, [['design', -738]]);
  const table = await seedTable(city, caseId);
  await stages(city, caseId, [['participants', -728], ['data', -715]]);
  say('  21 seats are filled, the city listens …');
  const sources = await seedHeard(city, caseId);
  await openStage(city, caseId, 'conduct');
  const items = await seedDrafts(city, caseId, table, sources);
  await city.goTo(-672, '17:30');
  await seedVotes(city, table, items, -672);
  await stages(city, caseId, [['conduct', -670]]);
  await openStage(city, caseId, 'publish');
  await city.goTo(-665, '09:00');
  await seedPublication(city, caseId);
  await stages(city, caseId, [['publish', -664]]);
  await openStage(city, caseId, 'carry');
  await planStage(city, caseId, 'carry', { from: -664, to: 430 });
  say('  Twenty recommendations are published, the work begins …');
  await city.goTo(-640, '09:00');
  const happenings = [...(await seedSteps(city, caseId, items)), ...(await seedOffers(city, caseId, items)), ...(await seedMeasures(city, caseId, items))];
  await play(city, [...happenings, ...seedNextCase(city, caseId)]);
  await city.goTo(-1, '16:00');
  await answerStage(city, caseId, 'carry', { from: -640, to: 400 });
  await seedQuestions(city, caseId, items);
  await city.settle();
  await city.arrive(product);
  await finish(city, product);
}

async function stages(city: DemoCity, caseId: string, list: readonly (readonly [string, number])[]): Promise<void> {
  for (const [key, offset] of list) {
    await openStage(city, caseId, key);
    await answerStage(city, caseId, key, { from: -760, to: -664 });
    await city.goTo(offset, '15:00');
    await completeStage(city, caseId, key);
  }
}

const FINISHED = 'demo.seed.finish';

async function finish(city: DemoCity, product: ReturnType<typeof systemActor>): Promise<void> {
  await city.write(FINISHED, product, async (tx) => tx.record({ kind: 'city', id: city.id }));
}

async function isFinished(rooms: INestApplicationContext, city: WorkspaceAddress): Promise<boolean> {
  return rooms.get(UnitOfWork).run('demo.read', systemActor(city.id, 'command', 'seed'), async (tx) =>
    (await tx.query('select 1 from audit.entry where workspace_id = $1 and action = $2 limit 1', [city.id, FINISHED])).length > 0);
}

/** A demo that was interrupted, or is begun anew, moves out of the way; nothing is destroyed. */
async function setAside(rooms: INestApplicationContext, city: WorkspaceAddress): Promise<void> {
  const stamp = Math.floor(rooms.get<Clock>(Clock).now().getTime() / 1000).toString(36);
  await rooms.get(UnitOfWork).run('demo.set-aside', systemActor(city.id, 'command', 'seed'), (tx) =>
    tx.query(`update workspace.workspace set slug = $2, mail_paused = true where workspace_id = $1`, [city.id, `${DEMO_SLUG}-before-${stamp}`]));
  rooms.get(WorkspaceDirectory).forget();
}

async function renewPassword(rooms: INestApplicationContext, city: WorkspaceAddress, password: string): Promise<void> {
  const hash = await hashPassword(password);
  await rooms.get(UnitOfWork).run('demo.password', systemActor(city.id, 'command', 'seed'), (tx) =>
    tx.query(`update identity.account set password_hash = $1 where email like '%@riverton.example'`, [hash]));
}
