import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { DutiesModule, DutyClockRunner } from '#libs/platform/duties';
import type { Job } from '#libs/platform/queue';
import { addStep, foundPlan, insertItem, type PlanInTheMaking } from '../../../test/support/steps.js';
import { START } from '../../../test/support/fake-clock.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { ImplementationModule } from '../implementation.module.js';
import { HandOffStep } from '../step/hand-off-step.use-case.js';
import { RecordUpdate } from '../update/record-update.use-case.js';
import { AskNow } from './ask-now.use-case.js';
import { FollowUpdate } from './follow-update.use-case.js';
import { ReadCycle } from './read-cycle.query.js';
import { SetAskPolicy } from './set-ask-policy.use-case.js';

let rooms: Rooms;
let plan: PlanInTheMaking;

beforeAll(async () => {
  rooms = await bootRooms([ImplementationModule, DutiesModule]);
});
beforeEach(async () => {
  rooms.clock.set(START);
  plan = await foundPlan(rooms);
});
afterAll(() => rooms.close());

/** 8:00 AM in Chicago on that day; then everything due goes. */
async function morning(day: string): Promise<void> {
  rooms.clock.set(`${day}T14:00:30Z`);
  await rooms.get(DutyClockRunner).runDueUntilQuiet(plan.city);
}

interface Sent {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const mails = (): Promise<Sent[]> => rooms.database.sql<Sent>(
  'select to_address as to, subject, text from mail.notice where workspace_id = $1 order by recorded_at, id', [plan.city]);

/** Runs the mornings of all days up to and with `last`. */
async function until(last: string): Promise<void> {
  for (let at = new Date('2026-11-24T12:00:00Z'); at <= new Date(`${last}T12:00:00Z`); at = new Date(at.getTime() + 86_400_000)) await morning(at.toISOString().slice(0, 10));
}

const follow = (stepId: string): Promise<void> => {
  const job: Job = { workspaceId: plan.city, eventId: newId(), consumer: 'implementation.follow-update', event: 'implementation.step.updated', ids: { stepId }, occurredAt: '' };
  return rooms.get(FollowUpdate).execute(job);
};

describe('asking', () => {
  it('S-048 asks the lead on the next morning, with the four answers as links and what happens if not', async () => {
    const stepId = await addStep(rooms, plan);
    await morning('2026-11-24');
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: 'library.lead@city.invalid', subject: 'Testville: one line on 13 by Thursday, November 26' });
    const links = [...(mail?.text ?? '').matchAll(/http:\/\/127\.0\.0\.1:3000\/l\/([\w-]{22}\.[\w-]{43})\?item=([\w-]{36})&answer=(\w+)/g)];
    expect(links.map(([, , item, answer]) => [item, answer])).toEqual(['yes', 'done', 'later', 'stuck'].map((answer) => [stepId, answer]));
    expect(mail?.text).toContain('from Friday, November 27 the page of the plan says here: “◌ no update since November 23”');
    expect(mail?.text).toContain('pass it on');
  });

  it('E10 one email a person and morning, with all their items', async () => {
    for (const number of ['7', '9', '11']) {
      const itemId = newId();
      await insertItem(rooms, plan.city, plan.caseId, itemId, number);
      await addStep(rooms, plan, { itemId });
    }
    await morning('2026-11-24');
    const sent = await mails();
    expect(sent.map(({ subject }) => subject)).toEqual(['Testville: one line each on 3 items by Thursday, November 26']);
    expect(sent[0]?.text.indexOf('7 Train')).toBeLessThan(sent[0]?.text.indexOf('11 Train') ?? 0);
  });

  it('E10 asks nobody twice on a day, whatever is pressed', async () => {
    const stepId = await addStep(rooms, plan);
    await rooms.get(AskNow).execute(plan.director, stepId);
    await expect(rooms.get(AskNow).execute(plan.director, stepId)).rejects.toMatchObject({ code: 'implementation.ask.already-today' });
    await morning('2026-11-24');
    expect(await mails()).toHaveLength(1);
    await until('2026-11-26');
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Testville: one line on 13 by Thursday, November 26', 'Testville: one line on 13 today']);
  });

  it('E2 the link is 256 bits and only its hash is kept', async () => {
    await addStep(rooms, plan);
    await morning('2026-11-24');
    const [{ text }] = (await mails()) as [Sent];
    const secret = /\/l\/[\w-]{22}\.([\w-]{43})\?/.exec(text)?.[1] ?? '';
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const [row] = await rooms.database.sql<{ bytes: number; days: number }>(
      'select length(secret_hash) as bytes, extract(day from expires_at - made_at)::int as days from implementation.link where workspace_id = $1', [plan.city]);
    expect(row).toEqual({ bytes: 32, days: 30 });
    const [{ n }] = (await rooms.database.sql<{ n: number }>(
      `select count(*)::int as n from implementation.link l where workspace_id = $1 and to_jsonb(l)::text like '%' || $2 || '%'`, [plan.city, secret])) as [{ n: number }];
    expect(n).toBe(0);
  });
});

describe('a missing update', () => {
  it('rule 3: a department goes up step by step, once each, and the chief hears last', async () => {
    await addStep(rooms, plan);
    await until('2027-01-29');
    expect((await mails()).map(({ to }) => to)).toEqual([
      'library.lead@city.invalid', 'library.lead@city.invalid', 'library.contact@city.invalid', 'office.director@city.invalid', 'library.supervisor@city.invalid',
    ]);
  });

  it('rule 3: a volunteer is never taken above the office, and no letter that goes up names a person', async () => {
    await addStep(rooms, plan, { leadPartyId: plan.chamberId, leadPersonId: plan.volunteer.personId });
    await until('2027-01-29');
    const sent = await mails();
    expect(sent.map(({ to }) => to)).toEqual(['chamber.volunteer@city.invalid', 'chamber.volunteer@city.invalid', 'office.director@city.invalid']);
    expect(sent.at(-1)?.text).not.toContain('Volunteer');
  });

  it('stops at once with the update, before any job has run, and asks again a month later', async () => {
    const stepId = await addStep(rooms, plan);
    await morning('2026-11-24');
    await rooms.get(RecordUpdate).execute(plan.lead, stepId, { key: newId(), answer: 'yes' });
    await until('2026-12-04');
    expect(await mails()).toHaveLength(1);
    await follow(stepId);
    const duties = await rooms.database.sql('select state, close_reason, due_on::text from duties.duty where workspace_id = $1 order by opened_at, state', [plan.city]);
    expect(duties).toEqual([{ state: 'done', close_reason: 'updated', due_on: '2026-11-26' }, { state: 'open', close_reason: null, due_on: '2026-12-29' }]);
    await follow(stepId);
    expect(await rooms.database.sql('select 1 from duties.duty where workspace_id = $1', [plan.city])).toHaveLength(2);
  });

  it('rule 4: mayor and public read "no update" only two working days after the lead saw that line', async () => {
    const stepId = await addStep(rooms, plan);
    const shown = async (today: string): Promise<string | undefined> => (await rooms.database.sql<{ state: string }>(
      'select implementation.state_of(s, $2::date, false) as state from implementation.action_step s where s.id = $1', [stepId, today]))[0]?.state;
    expect(await shown('2027-03-01')).toBe('not_started');
    await morning('2026-11-24');
    expect(await shown('2026-11-26')).toBe('not_due');
    expect(await shown('2026-11-27')).toBe('no_update');
  });

  it('S-064 a hand-off in one press: links end, the ladder begins again for the next one', async () => {
    const stepId = await addStep(rooms, plan);
    await until('2026-11-26');
    await rooms.get(HandOffStep).execute(plan.director, stepId, { version: 2, leadPartyId: plan.libraryId, leadPersonId: plan.contact.personId });
    await morning('2026-11-27');
    expect((await mails()).map(({ to }) => to)).toEqual(['library.lead@city.invalid', 'library.contact@city.invalid']);
    const [links] = await rooms.database.sql<{ ended: number; alive: number }>(
      'select count(revoked_at)::int as ended, (count(*) - count(revoked_at))::int as alive from implementation.link_step where workspace_id = $1', [plan.city]);
    expect(links).toEqual({ ended: 1, alive: 1 });
    const [change] = await rooms.database.sql('select before, after from implementation.step_change where step_id = $1', [stepId]);
    expect(change).toEqual({ before: { leadPersonId: plan.lead.personId }, after: { leadPersonId: plan.contact.personId } });
  });

  it('follows the schedule that the plan sets, at once', async () => {
    await addStep(rooms, plan);
    await morning('2026-11-24');
    await rooms.get(SetAskPolicy).execute(plan.director, plan.caseId, { everyDays: 30, againAfter: 1, chairAfter: 1, directorAfter: 1, executiveAfter: 20, version: 0 });
    await until('2026-11-27');
    expect((await mails()).map(({ to }) => to)).toEqual(['library.lead@city.invalid', 'library.lead@city.invalid', 'library.contact@city.invalid', 'office.director@city.invalid']);
  });

  it('rule 5: the cycle counts by organization, never by person', async () => {
    await addStep(rooms, plan);
    await until('2026-12-02');
    const cycle = await rooms.get(ReadCycle).execute(plan.director, plan.caseId);
    expect(cycle.organizations).toEqual([{
      organizationId: plan.libraryId, organization: 'Library', steps: 1, asked: 1, opened: 0, answered: 0, noUpdate: 1, noUpdateSince: '2026-11-23',
    }]);
    expect(JSON.stringify(cycle)).not.toContain('Lead');
  });
});
