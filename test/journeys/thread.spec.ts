import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProduct, type Product } from '../support/product.js';
import { linkIn, mailTo } from './mailbox.js';
import { Person } from './person.js';

const FOUNDER = 'ana@lakeside.example';

let product: Product;
let ana: Person;
let broken = false;

/** One after the other: where a step fails, those after it can't be walked. */
function step(title: string, walk: () => Promise<void>): void {
  it(title, async () => {
    if (broken) throw new Error('an earlier step of the thread failed');
    broken = true;
    await walk();
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
});
