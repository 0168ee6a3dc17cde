import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#libs/kernel';
import { DeliberationModule } from '#libs/deliberation';
import { DirectoryModule } from '#libs/directory';
import { ImplementationModule } from '#libs/implementation';
import { WorkspaceReader } from '#libs/platform/database';
import { DutiesModule, MyDuties } from '#libs/platform/duties';
import { Grants, IdentityModule } from '#libs/platform/identity';
import { UnitOfWork } from '#libs/platform/work';
import { MailModule } from '#libs/platform/mail';
import { JobEngines } from '#libs/platform/queue';
import { actorWith, foundCity } from '../../test/support/cities.js';
import { layGround, type PlanGround } from '../../test/support/plans.js';
import { pdfInfo, pdfText, popplerInstalled } from '../../test/support/poppler.js';
import { bootRooms, type Rooms } from '../../test/support/rooms.js';
import { ApproveReport, AskReport, ChangeReport, MayorPage, ReportingModule, SendReport, SettleQuestion } from './index.js';
import { ReportingJobs } from './jobs.js';
import { ReportThread } from './thread/report-thread.provider.js';
import { ReadReport } from './report/read-report.query.js';
import { DEFAULT_SECTIONS } from './report/section.model.js';

let rooms: Rooms;
let city: string;
let ground: PlanGround;
let director: Actor;
let executive: Actor;

beforeAll(async () => {
  rooms = await bootRooms([DutiesModule, IdentityModule, MailModule, DirectoryModule, DeliberationModule, ImplementationModule, ReportingModule, ReportingJobs]);
  city = await foundCity(rooms);
  ground = await layGround(rooms, city);
  director = { ...actorWith(city, 'director'), personId: ground.personId };
  executive = { ...actorWith(city, 'executive'), personId: ground.personId };
  const engine = rooms.get(JobEngines).open();
  await engine.start({ heartbeat: false });
  await rooms.database.sql(`update directory.person set email = 'mayor@city.example', contact_purpose = 'updates' where id = $1`, [ground.personId]);
  await rooms.database.sql(`insert into directory.addressee (workspace_id, id, role, person_id, position) values ($1, $2, 'chief_of_staff', $3, 1)`, [city, newId(), ground.personId]);
});
afterAll(() => rooms.close());

/** An adopted item with one step, written as the rooms leave it. */
async function item(number: string, step: Record<string, unknown>): Promise<string> {
  const [itemId, stepId] = [newId(), newId()];
  const at = rooms.clock.now();
  await rooms.database.sql(`insert into deliberation.item (workspace_id, id, case_id, depth, position, number, title, body, benefit, source_language, origin, state, decision, created_at, changed_at)
    values ($1, $2, $3, 1, $4::integer, $4::text, $5, '', '', 'en', 'drafted', 'adopted', 'adopted', $6, $6)`, [city, itemId, ground.caseId, number, `Item ${number}`, at]);
  const row = {
    workspace_id: city, id: stepId, case_id: ground.caseId, item_id: itemId, position: 1, title: `Step of ${number}`, body: '', lead_party_id: ground.organizationId, progress: 'begun',
    blocked_note: '', public_line: '', asked_from: '2026-01-01', update_by: '2027-01-01', last_update_on: '2026-11-01', last_update_at: at, created_at: at, ...step,
  };
  const names = Object.keys(row);
  await rooms.database.sql(`insert into implementation.action_step (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
  return itemId;
}

async function written(id: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const report = await rooms.get(ReadReport).execute(director, id);
    if (report.state !== 'writing') return report;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the report was not written');
}

describe('progress report', () => {
  let reportId: string;

  beforeAll(async () => {
    await item('1', { progress: 'done', done_on: '2026-11-10' });
    await item('2', { promised_on: '2026-10-31', saw_late_on: '2026-11-02', late_shows_on: '2026-11-04' });
    await item('3', { promised_on: '2026-10-31' });
    await item('4', { blocked_kind: 'law', blocked_since: '2026-11-02' });
    await item('5', { update_by: '2026-10-10', last_update_on: '2026-10-03', saw_missing_on: '2026-10-20', missing_shows_on: '2026-10-22' });
  });

  it('S-223 S-224 a job writes it: what changed, what is late, where there is no update, counted at one moment', async () => {
    const { id } = await rooms.get(AskReport).execute(director, { caseId: ground.caseId, from: '2026-10-01', to: '2026-12-31' });
    reportId = id;
    const report = await written(id);
    expect(report.state).toBe('draft');
    expect(report.percent).toBe(100);
    expect(report.attention.map((line) => [line.number, line.state])).toEqual([['5', 'no_update'], ['2', 'late'], ['4', 'blocked']]);
    expect(Object.fromEntries(report.states.map(({ code, count }) => [code, count]))).toEqual({ done: 1, late: 1, begun: 1, blocked: 1, no_update: 1 });
    expect(report.drafted.find(({ key }) => key === 'changed')?.sentences).toEqual(['1 Item 1: Step of 1, done November 10, 2026 (Library).']);
  });

  it('rule 4: a line that its lead has not seen is not red here', async () => {
    const report = await written(reportId);
    expect(report.attention.some((line) => line.number === '3')).toBe(false);
  });

  it('S-225 the director adds words, approves and sends; the figures stay frozen and the bytes are kept', async () => {
    const before = await written(reportId);
    const words = await rooms.get(ChangeReport).writeWords(director, reportId, { version: before.version, words: { summary: 'A good quarter, all told.' }, sections: [...DEFAULT_SECTIONS] });
    await expect(rooms.get(ChangeReport).writeWords(director, reportId, { version: before.version, words: {}, sections: [] })).rejects.toMatchObject({ kind: 'stale' });
    const approved = await rooms.get(ApproveReport).execute(director, reportId, { version: words.version });
    await item('6', { progress: 'done', done_on: '2026-11-11' });
    const sent = await rooms.get(SendReport).execute(director, reportId, { version: approved.version });
    const after = await written(reportId);
    expect(after).toMatchObject({ state: 'sent', version: sent.version, figuresSha256: before.figuresSha256, pdfSha256: approved.pdfSha256, addressee: 'Maria Solis' });
    expect(await rooms.database.sql(`select to_address as address from mail.notice where workspace_id = $1`, [city])).toEqual([{ address: 'mayor@city.example' }]);
  });

  it('L4 the PDF is tagged and says what the database says', async () => {
    if (!popplerInstalled()) return;
    const { bytes } = await rooms.get(ReadReport).pdf(director, reportId);
    expect(pdfInfo(bytes)).toMatch(/Tagged:\s+yes/);
    const text = pdfText(bytes).replace(/\s+/g, ' ');
    const [count] = await rooms.database.sql<{ n: string }>(`select count(*) as n from deliberation.item where workspace_id = $1 and state = 'adopted' and number <> '6'`, [city]);
    expect(text).toContain(`${count!.n} items: 1 done`);
    expect(text).toContain('A good quarter, all told.');
    expect(text).toContain('23 days late');
  });

  it('T10 is absent for another city and for a member', async () => {
    const stranger = actorWith(await foundCity(rooms), 'director');
    await expect(rooms.get(ReadReport).execute(stranger, reportId)).rejects.toMatchObject({ kind: 'absent' });
    await expect(rooms.get(ReadReport).execute(actorWith(city, 'member'), reportId)).rejects.toMatchObject({ kind: 'absent' });
  });
});

describe('the thread of an item', () => {
  it('S-087 a report that tells of a decision stands on the thread of the item, for staff, once it is approved', async () => {
    const [{ id: itemId }] = (await rooms.database.sql<{ id: string }>(`select id from deliberation.item where workspace_id = $1 and number = '3'`, [city])) as [{ id: string }];
    await rooms.database.sql(`insert into deliberation.decision (workspace_id, id, item_id, decision, decided_on, note, at) values ($1, $2, $3, 'adopted', '2026-11-09', '', $4)`, [city, newId(), itemId, rooms.clock.now()]);
    const knots = async (staff: boolean) => {
      const statement = new ReportThread().statement(city, itemId, { staff, wide: staff, bodies: [], processes: [], personId: null });
      return (await rooms.get(WorkspaceReader).rows<{ kind: string; title: string }>(city, statement)).map(({ kind }) => kind);
    };
    const { id } = await rooms.get(AskReport).execute(director, { caseId: ground.caseId, from: '2026-11-01', to: '2026-12-01' });
    const draft = await written(id);
    expect(await knots(true)).toEqual([]);
    await rooms.get(ApproveReport).execute(director, id, { version: draft.version });
    expect([await knots(true), await knots(false)]).toEqual([['report'], []]);
  });
});

describe("the mayor's page", () => {
  it('S-148 decide, needs attention, moved, and an answer is recorded once', async () => {
    const { id } = await rooms.get(SettleQuestion).ask(director, { caseId: ground.caseId, title: 'Fund the library card?', options: ['agree', 'talk'], by: '2026-12-04' });
    const page = await rooms.get(MayorPage).execute(executive, ground.caseId);
    expect(page.decide.map((question) => question.title)).toEqual(['Fund the library card?']);
    expect(page.attention[0]).toMatchObject({ number: '5', words: expect.stringContaining('October 3') });
    expect(page.moved.map((line) => line.number)).toEqual(['1', '6']);
    expect(page.say).toBe('2 of 6 items are done, 0 on schedule.');
    await rooms.get(SettleQuestion).answer(executive, id, { version: 1, answer: 'agree' });
    await expect(rooms.get(SettleQuestion).answer(executive, id, { version: 2, answer: 'talk' })).rejects.toMatchObject({ code: 'reporting.question.answered' });
    expect((await rooms.get(MayorPage).execute(executive, ground.caseId)).decide).toEqual([]);
  });

  it('S-148 a question stands in the list of everybody on the mayor’s side until one answers; "talk to me" is a to-do of whoever asked', async () => {
    const give = (personId: string) => rooms.get(UnitOfWork).run('spec.give', director, (tx) => tx.use(Grants).give({ personId, role: 'executive', scopeKind: 'workspace', scopeId: null }));
    await give(ground.personId);
    const owed = async () => (await rooms.get(MyDuties).execute(executive, { limit: 200 })).items.map(({ kind, title, path, dueOn }) => [kind, title, path, dueOn]);
    const before = await owed();
    const { id } = await rooms.get(SettleQuestion).ask(director, { caseId: ground.caseId, title: 'Who opens the forum?', options: ['agree', 'talk'], by: '2026-12-04' });
    expect(await owed()).toEqual([...before, ['reporting.question', 'Who opens the forum?', `mayor?case=${ground.caseId}`, '2026-12-04']]);
    await rooms.get(SettleQuestion).answer(executive, id, { version: 1, answer: 'talk' });
    expect(await owed()).toEqual([...before, ['casework.todo', expect.stringContaining('Who opens the forum?'), `mayor?case=${ground.caseId}`, expect.any(String)]]);
  });

  it('a question is put by staff and answered by the mayor’s side only', async () => {
    await expect(rooms.get(SettleQuestion).ask(executive, { caseId: ground.caseId, title: 'x', options: ['agree'] })).rejects.toMatchObject({ kind: 'absent' });
  });
});
