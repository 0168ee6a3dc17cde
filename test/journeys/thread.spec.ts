import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdfInfo, pdfText } from '../support/poppler.js';
import { startProduct, until, type Product } from '../support/product.js';
import { checkPage } from './check-page.js';
import { linkIn, mailTo } from './mailbox.js';
import { Person } from './person.js';

const FOUNDER = 'ana@lakeside.example';
const BO = 'bo@lakeside.example';
const ITEM = 'Train front-desk staff in language access';

let product: Product;
const LINE = 'The trainer starts on Monday.';
const MAYOR = 'mayor@lakeside.example';

let ana: Person;
let plan = '';
let bo: Person | undefined;
let broken = false;

/** One after the other: where a step fails, those after it can't be walked. */
function step(title: string, walk: () => Promise<void>): void {
  it(title, async () => {
    if (broken) throw new Error('an earlier step of the thread failed');
    broken = true;
    await walk().catch(async (error: Error) => {
      throw new Error(`${error.message}\n\nAna's screen: ${await ana.screen()}\nBo's screen: ${(await bo?.screen()) ?? ''}`, { cause: error });
    });
    broken = false;
  }, 180_000);
}

beforeAll(async () => {
  product = await startProduct();
  ana = await Person.in(await product.visitor());
}, 180_000);

afterAll(() => product?.stop(), 60_000);

describe('the thread, from the first call to the report, by the pages alone', () => {
  step('S-001 a city begins on a page and is entered by an emailed invitation', async () => {
    await ana.open('/app/start', 'Start your own city');
    await ana.fills('Name of the city or county', 'Lakeside');
    await ana.selects('Time zone', /Chicago/);
    await ana.chooses('Mayor');
    await ana.selects('The fiscal year begins in', 'July');
    await ana.chooses('Spanish');
    await ana.fills('Your name', 'Ana Ruiz');
    await ana.fills('Your email', FOUNDER);
    await ana.presses('Start my city');
    await ana.reads('Lakeside is ready');
    await ana.open(linkIn(await mailTo(product, FOUNDER, /invites you/), /\/app\/invitation#/), 'Lakeside invites you to work on its plan');
    await ana.fills('Password', 'lakes and long walks in the evening');
    await ana.presses('Join');
    await ana.page.waitForURL(/\/app\/lakeside\/today$/);
    await ana.reads(/./);
  });

  step('S-001 S-002 a process is opened from the eight-step template and says what is done, missing and next', async () => {
    await ana.open('/app/lakeside/cases/new', 'What do you want to plan?');
    await ana.fills('Title', 'Welcoming plan');
    await ana.selects('How long?', 'Six months');
    await ana.fills('What is it about?', 'How newcomers and neighbors find each other.');
    await ana.presses('Open the planning process');
    await ana.reads('Welcoming plan');
    expect(await ana.page.getByRole('list', { name: 'Stages' }).getByRole('link').allTextContents()).toHaveLength(8);
  });

  step('S-018 a call is logged in seconds and becomes a request', async () => {
    await ana.open('/app/lakeside/calls/new', 'Log a call');
    await ana.fills('Who called, or whom did you call?', 'Chamber of Commerce');
    await ana.fills('What about?', 'They want to know when employers are heard');
    await ana.chooses('Somebody waits for an answer');
    await ana.presses('Save the call and the request');
    await ana.reads('What happened so far?');
    await ana.sees(/Request 1/);
  });

  step('S-003 S-032 S-033 a task force with two subcommittees, seats by sector, and who is not at the table', async () => {
    await ana.open('/app/lakeside/bodies/new', 'What should the committee do?');
    await ana.fills('Name of the committee', 'Welcoming task force');
    await ana.selects('Kind', 'task force');
    await ana.fills('Charge', 'Write a plan that people can hold us to.');
    await ana.chooses('No');
    await ana.presses('Set up a committee');
    await addsSeats('Mayor’s office\nHuman services', /government/i, true);
    await ana.reads('Welcoming task force');
    await ana.follows('Add seats');
    await addsSeats('Chamber of Commerce', /business/i);
    await ana.reads('Welcoming task force');
    for (const name of ['Work and business', 'Language and library']) {
      await ana.follows('Set up a subcommittee');
      await ana.reads('A subcommittee of Welcoming task force');
      await ana.fills('Name of the committee', name);
      await ana.presses('Set up a committee');
      await ana.reads('Which seats should there be?');
      await ana.follows(name);
      await ana.reads(name);
      await ana.follows('Welcoming task force');
      await ana.reads('Welcoming task force');
    }
    await ana.open('/app/lakeside/people', 'Who is at the table?');
    await ana.sees('Not at the table:');
    await ana.sees(/Labor|Unions/i);
  });

  step('S-031 people are invited by email and take their seats', async () => {
    await ana.follows('Welcoming task force');
    await ana.reads('Welcoming task force');
    await fillsSeat('Mayor’s office', 'Invite by email', 'Bo Chen', BO);
    await fillsSeat('Human services', 'Seat without asking', 'Carla Diaz', 'carla@lakeside.example');
    await fillsSeat('Chamber of Commerce', 'Seat without asking', 'Dev Patel', 'dev@lakeside.example');
    bo = await Person.in(await product.visitor());
    await bo.open(linkIn(await mailTo(product, BO, /invites you/), /\/app\/invitation#/), 'Lakeside invites you to work on its plan');
    await bo.fills('Password', 'a bridge over the small river');
    await bo.presses('Join');
    await bo.page.waitForURL(/\/app\/lakeside\//);
    await bo.reads(/./);
    await until('Bo on the seat', async () => (await product.database.sql("select 1 from bodies.membership where state = 'active'")).length === 3 || null);
  });

  step('S-045 a meeting: agenda, attendance, quorum, and a line that becomes a to-do', async () => {
    await ana.page.reload();
    await ana.follows('Plan a meeting');
    await ana.reads('When do we meet?');
    await ana.fills('What is it?', 'First meeting');
    await ana.fills('Day', day(0));
    await ana.presses('Plan a meeting');
    await ana.reads('First meeting');
    await ana.presses('Add to the agenda');
    await ana.fills('Title', 'What we heard so far', ana.part('Agenda'));
    await ana.presses('Add to the agenda', ana.part('Agenda').locator('form'));
    await ana.page.getByRole('heading', { level: 2, name: 'What we heard so far' }).waitFor();
    for (const name of ['Bo Chen', 'Carla Diaz']) await ana.presses(new RegExp(name));
    await ana.sees(/2 of 3 present, 2 needed/);
    await ana.fills('Who does what by when', '@Dev call the library by Friday');
    await ana.presses('Note it');
    await ana.sees(/Dev Patel: call the library, by/);
    await ana.presses('Write the minutes');
    await ana.presses('Save as draft');
    await ana.sees('Draft. Only those who run the meeting see it.');
    await checkPage(ana.page);
  });

  step('S-036 what a resident said is written down', async () => {
    await ana.open('/app/lakeside/heard/add', 'What did somebody say?');
    await ana.fills('Their words', 'Nobody at the counter could help my mother.');
    await ana.presses('Save, and the next one');
    await ana.sees('1 comment is written down.');
    await checkPage(ana.page);
  });

  step('S-047 a recommendation is drafted, discussed, put up, moved and voted on; the rule decides, its number is permanent', async () => {
    await ana.open('/app/lakeside/plan', /Welcoming plan/);
    await ana.presses('Draft an item');
    await ana.fills('Title', ITEM);
    await ana.fills('Text', 'The library trains everybody who works at a desk.');
    await ana.presses('Save the draft');
    await ana.follows('Look at it');
    await ana.reads(ITEM);
    await ana.presses('Discuss');
    await ana.fills('Your remark', 'Evening hours would reach more people.');
    await ana.presses('Leave the remark');
    await ana.sees(/1 remark/);
    await ana.presses('Put it up for decision');
    await ana.selects('Committee that decides', 'Welcoming task force');
    await ana.presses('Put it up for decision', ana.page.locator('form.cw-form'));
    await ana.sees('It is up for decision. In the meeting it is moved like this:');
    await checkPage(ana.page);
    await ana.open('/app/lakeside/people', 'Who is at the table?');
    await ana.follows('Welcoming task force');
    await ana.reads('Welcoming task force');
    await ana.follows(/First meeting/);
    await ana.reads('First meeting');
    await ana.presses('Move something');
    await ana.selects('About an item of the plan', new RegExp(ITEM));
    await ana.fills('What is to be decided?', `To adopt: ${ITEM}`);
    await ana.selects('Moved by', 'Bo Chen');
    await ana.selects('Seconded by', 'Carla Diaz');
    await ana.presses('Put it to the vote');
    for (const name of ['Bo Chen', 'Carla Diaz']) await ana.chooses('yes', ana.page.getByRole('group', { name }));
    await checkPage(ana.page);
    await ana.presses('Count and decide');
    await ana.sees(/carried 2–0/);
    await ana.presses('The meeting is over');
    await ana.page.locator('summary').filter({ hasText: 'Votes by name' }).click();
    await ana.follows('Open the item');
    await ana.reads(`1 ${ITEM}`);
    await ana.sees(/Moved and/);
  });

  step('S-087 the words behind the recommendation are tied to it', async () => {
    await ana.presses('Tie what was heard');
    await ana.chooses('Nobody at the counter could help my mother.');
    await checkPage(ana.page);
    await ana.presses('Tie 1 to this item');
    await ana.sees('Heard: 1 comment');
  });

  step('S-054 S-058 one press with a typed word publishes; everybody can read it without JavaScript, each item at its own address, as JSON and CSV', async () => {
    await ana.open('/app/lakeside/plan', /Welcoming plan/);
    await ana.follows('Publish');
    await ana.reads('What becomes public?');
    await ana.fills('What the city promises, in one paragraph', 'Everybody who comes to a counter is understood.');
    await ana.page.getByLabel('Type publish to go on').fill('publish');
    await ana.presses('Publish version 1');
    await ana.sees(/Version 1 is public since/);
    plan = (await ana.page.getByRole('link', { name: 'See the public page' }).getAttribute('href')) ?? '';
    await until('the public page', async () => ((await fetch(new URL(plan, product.url))).status === 200 ? true : null));
    const reader = await Person.in(await product.visitor({ javaScriptEnabled: false }));
    await reader.page.goto(plan);
    await reader.sees('Everybody who comes to a counter is understood.');
    await reader.follows(new RegExp(ITEM));
    await reader.page.getByRole('heading', { level: 1, name: ITEM }).waitFor();
    expect(new URL(reader.page.url()).pathname).toMatch(/^\/lakeside\/[a-z-]+\/1\/?$/);
    await reader.page.goBack();
    for (const [kind, type] of [['plan.json', 'application/json'], ['plan.csv', 'text/csv']] as const) {
      const href = await reader.page.locator(`a[href$="${kind}"]`).first().getAttribute('href');
      const data = await fetch(new URL(href ?? kind, reader.page.url()));
      expect([data.status, data.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
      expect(await data.text()).toContain(ITEM);
    }
    await reader.page.context().close();
    await ana.open(plan, /./);
  });

  step('S-059 an action step has a lead, a due date and a milestone', async () => {
    await ana.open('/app/lakeside/organizations/new', 'Add an organization');
    await ana.fills('Name', 'Public Library');
    await ana.selects('Kind', 'City department');
    await ana.selects('Sector', 'Government', ana.page);
    await ana.chooses('Department of the city');
    await ana.picks('Who answers for it', 'Bo Chen');
    await ana.presses('Add an organization');
    await ana.reads('Public Library');
    await ana.open('/app/lakeside/plan', /Welcoming plan/);
    await ana.follows(ITEM);
    await ana.reads(`1 ${ITEM}`);
    await ana.follows('Add an action step');
    await ana.reads('Who does what by when?');
    await ana.fills('What is to be done?', 'Train the first fifty');
    await ana.fills('Who leads?', 'Public Library');
    await ana.fills('Promised by', day(7));
    await ana.fills('First milestone', 'Trainer contracted');
    await ana.fills('Milestone by', day(3));
    await ana.presses('Add the action step');
    await ana.reads('Train the first fifty');
    await ana.sees('Trainer contracted');
    await ana.sees('nothing heard yet');
  });

  step('S-048 the lead is asked by email; opening the link at 390 px changes nothing, choosing and sending counts at once', async () => {
    await ana.presses('Ask now');
    await ana.sees('An email is on its way to its lead.');
    const link = linkIn(await mailTo(product, BO, /one line on/), /\/l\/.*answer=yes/);
    const before = await updates();
    const phone = await Person.in(await product.visitor({ viewport: { width: 390, height: 844 } }));
    await phone.page.goto(link);
    await phone.reads(/Train/);
    expect(await phone.page.getByRole('radio', { name: /^Yes/ }).isChecked()).toBe(true);
    expect(await updates()).toEqual(before);
    await phone.fills('More, if you like', LINE);
    await phone.presses('Send');
    await phone.sees('Thank you. It is with the office.');
    await checkPage(phone.page);
    await phone.page.context().close();
    expect(await updates()).toEqual([{ answer: 'yes', line: LINE, line_state: 'held' }]);
    await ana.page.reload();
    await ana.reads('Train the first fifty');
    await ana.sees(LINE);
    await ana.sees('Staff read this line. The public does not.');
    const address = `${plan.replace(/\/$/, '')}/1`;
    await until('the state on the public page', async () => (/last update/i.test(await (await fetch(new URL(address, product.url))).text()) ? true : null));
    expect(await (await fetch(new URL(address, product.url))).text()).not.toContain(LINE);
    await ana.presses('Release the line');
    await ana.presses('Make it public');
    await ana.sees(/everybody reads it/i);
    await until('the line on the public page', async () => ((await (await fetch(new URL(address, product.url))).text()).includes(LINE) ? true : null));
  });

  step('S-065 a measure has a baseline, a target and values with their source', async () => {
    await ana.open('/app/lakeside/measures', 'What came of it?');
    await ana.presses('Define a measure');
    await ana.fills('Name', 'Staff trained');
    await ana.fills('What exactly is counted', 'People at a public desk who finished the training');
    await ana.fills('Unit', 'people');
    await ana.fills('Where values come from', 'Library payroll');
    await ana.fills('Baseline', '4');
    await ana.fills('Baseline from when', '2025');
    await ana.fills('Who counted the baseline', 'Library payroll');
    await ana.presses('Save the measure');
    await ana.reads('Staff trained');
    await ana.presses('Set a target');
    await ana.fills('By when', '2028');
    await ana.fills('Target (people)', '120');
    await ana.presses('Save the target');
    await ana.sees(/120 .?people.?, 2028/);
    await ana.presses('Add a value');
    await ana.fills('When it was so', day(-1));
    await ana.fills('Value (people)', '37');
    await ana.presses('Save the value');
    await ana.sees(/It moved the right way/);
    await ana.presses('Tie it to an item');
    await ana.selects('Item', new RegExp(ITEM));
    await ana.presses('Tie them');
    await ana.page.getByRole('link', { name: ITEM }).waitFor();
    await checkPage(ana.page);
  });

  step('a resident offers help with the item without an account, gets a receipt code, and the offer is a request with somebody who answers', async () => {
    const resident = await Person.in(await product.visitor({ viewport: { width: 390, height: 844 } }));
    await resident.open(`${plan.replace(/\/$/, '')}/1/`, new RegExp(ITEM));
    await resident.follows('I can help');
    await resident.reads('How can you help with number 1?');
    await resident.fills('What could you do?', 'I can interpret on Fridays.');
    await resident.presses('Send my offer');
    await resident.reads('Thank you. We got your offer.');
    const code = await resident.page.locator('.cp-receipt').innerText();
    await ana.open('/app/lakeside/requests', 'Who waits for an answer?');
    await ana.follows(/Offer|1/, ana.row(/offer of help/));
    await ana.reads(/./);
    await ana.sees('I can interpret on Fridays.');
    await ana.presses('I take it').catch(() => undefined);
    await ana.fills('Reply', 'Thank you, come by on Friday.');
    await ana.presses('Save the reply');
    await ana.sees('Thank you, come by on Friday.');
    await resident.follows('Read the answer to your offer');
    await resident.fills('Receipt code', code);
    await resident.presses('Show the answer');
    await resident.sees('Thank you, come by on Friday.');
    await checkPage(resident.page);
    await resident.page.context().close();
  });

  step('a report is written by a job, gets words, is approved, is a tagged PDF with the figures of the database, goes to the mayor and stays', async () => {
    await ana.open('/app/lakeside/people/new', 'Add a person');
    await ana.fills('Name', 'Mayor of Lakeside');
    await ana.fills('Email', MAYOR);
    await ana.selects('Why may we hold this address?', 'They take part in the planning');
    await ana.presses('Add a person');
    await ana.reads('Mayor of Lakeside');
    await ana.open('/app/lakeside/settings', 'How is Lakeside set up?');
    await ana.follows('Whom do we report to?');
    await ana.reads('Whom do we report to?');
    await ana.presses('Name somebody');
    await ana.chooses('Mayor');
    await ana.fills('Person', 'Mayor of Lakeside');
    await ana.presses('Name this person');
    await ana.page.getByRole('link', { name: 'Mayor of Lakeside' }).waitFor();
    await checkPage(ana.page);
    await ana.open('/app/lakeside/reports', 'What did we report, and when?');
    await ana.presses('Make a report');
    await ana.chooses('Other dates');
    await ana.fills('First day', day(-30));
    await ana.fills('Last day', day(0));
    await ana.presses('Write the report');
    await ana.sees('Everything is saved.');
    await ana.reads('Welcoming plan');
    await ana.page.locator('summary').filter({ hasText: 'In short' }).click();
    await ana.page.getByLabel('Your words, before the rest: In short').fill('A good first month.');
    await ana.sees('Everything is saved.');
    await ana.presses('Approve');
    const pdfLink = ana.page.getByRole('link', { name: 'Open the PDF' });
    await pdfLink.waitFor();
    await checkPage(ana.page);
    const pdf = await (await ana.page.request.get((await pdfLink.getAttribute('href')) ?? '')).body();
    expect(pdfInfo(pdf)).toMatch(/Tagged:\s+yes/);
    const text = pdfText(pdf).replaceAll(/\s+/g, ' ');
    const [figures] = await product.database.sql<{ n: number; value: string }>(
      'select (select count(*) from implementation.step_update)::int as n, (select max(value) from monitoring.measurement) as value');
    expect(figures?.n).toBe(1);
    expect(text).toContain(`In this period ${figures?.n} update came in`);
    expect(text).toContain(`Staff trained: ${Number(figures?.value)} people`);
    expect(text).toContain('A good first month.');
    await ana.presses('Send to Mayor of Lakeside');
    await ana.sees(/It stays in the archive as it went/);
    await mailTo(product, MAYOR, /progress report/);
    await ana.open('/app/lakeside/mayor', /^For the Mayor/);
    await ana.sees('You can say');
  });

  step('S-087 from the recommendation one walks back to comments and votes and forward to steps, updates and reports', async () => {
    await ana.open('/app/lakeside/plan', /Welcoming plan/);
    await ana.follows(ITEM);
    await ana.reads(`1 ${ITEM}`);
    for (const knot of [/Heard: 1 comment/, /^Draft/, /Moved and carried 2–0/, /Published version 1/, /1 action step/, /1 update/, /Measure: Staff trained/, /1 request about it/, /In 1 report/]) await ana.sees(knot);
  });
});

async function addsSeats(seats: string, sector: RegExp, chair = false): Promise<void> {
  await ana.reads('Which seats should there be?');
  await ana.fills('Seats, one on each line', seats);
  await ana.selects('Sector', sector);
  if (chair) await ana.chooses('The first line is the chair');
  await ana.presses('Add seats');
}

async function fillsSeat(seat: string, how: string, name: string, email: string): Promise<void> {
  await ana.presses(new RegExp(`^Fill this seat ?: ${seat}`));
  const row = ana.row(seat);
  await ana.chooses(how, row);
  await ana.fills('Name', name, row);
  await ana.fills('Email', email, row);
  await checkPage(ana.page);
  await ana.presses(how === 'Invite by email' ? 'Send the invitation' : 'Seat them', row);
  await row.getByRole('button', { name: /Send|Seat them/ }).waitFor({ state: 'detached' });
}

/** A day as date fields take it, counted from today by the city's clock. */
function day(offset: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(Date.now() + offset * 86_400_000);
}

const updates = () => product.database.sql('select answer, line, line_state from implementation.step_update');
