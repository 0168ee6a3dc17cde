import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from '@playwright/test';
import { startProduct, type Product } from '../support/product.js';
import { Person } from './person.js';

let product: Product;

beforeAll(async () => {
  product = await startProduct({ demo: true });
}, 400_000);

afterAll(() => product?.stop(), 60_000);

/** Somebody with ten seconds: every link, button and field counts as one step. */
class Hurried extends Person {
  steps = 0;

  override follows(link: string | RegExp, within?: Page | Locator): Promise<void> {
    this.steps += 1;
    return super.follows(link, within);
  }

  override presses(button: string | RegExp, within?: Page | Locator): Promise<void> {
    this.steps += 1;
    return super.presses(button, within);
  }

  override fills(label: string, text: string, within?: Page | Locator): Promise<void> {
    this.steps += 1;
    return super.fills(label, text, within);
  }

  override selects(label: string, choice: string | RegExp, within?: Page | Locator): Promise<void> {
    this.steps += 1;
    return super.selects(label, choice, within);
  }

  override chooses(words: string, within?: Page | Locator): Promise<void> {
    this.steps += 1;
    return super.chooses(words, within);
  }

  /** What stood there before the ten seconds begin: asked of the API in this person's name. */
  asked<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
    return this.page.evaluate(async (given) => {
      const answer = await fetch(`/api/v1/cities/riverton/${given.path}`, {
        method: given.method, headers: { 'content-type': 'application/json', ...(given.method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID() }) }, ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
      });
      if (!answer.ok) throw new Error(`${given.method} ${given.path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    }, { method, path, body });
  }
}

/** Walks as the one on a seat of the demo; the steps are counted from where the work begins. */
async function inSeat(seat: string, walk: (person: Hurried) => Promise<void>): Promise<void> {
  const person = new Hurried(await (await product.visitor()).newPage());
  try {
    await person.open('/', /^Riverton, year two/);
    await person.presses(seat);
    await person.page.getByRole('heading', { level: 1, name: /^(?!Riverton, year two)/ }).waitFor();
    await walk(person);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\nOn the screen: ${await person.screen()}`, { cause: error });
  } finally {
    await person.page.context().close();
  }
}

interface Listed { readonly items: readonly { readonly id: string; readonly name: string; readonly title: string }[] }

async function idOf(person: Hurried, list: string, called: string): Promise<string> {
  const { items } = await person.asked<Listed>('GET', list);
  const found = items.find((one) => (one.name ?? one.title) === called);
  if (found === undefined) throw new Error(`no ${called} in ${list}`);
  return found.id;
}

const GROUP = 'Mayor’s Working Group on Welcoming';
const STEERING = 'Plan 2.0 Steering Committee';
const inDays = (days: number, time: string): string => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}:00Z`;

describe('jobs that are done in ten seconds', () => {
  it('C1 1 S-118 "keep rosters, terms, sectors, who is missing": open the committee, and what is not met stands first, vacancies before members', () => inSeat('Convener', async (convener) => {
    convener.steps = 0;
    await convener.follows(STEERING);
    await convener.reads(STEERING);
    expect(await convener.page.getByRole('list', { name: 'Rules' }).getByRole('listitem').first().getAttribute('data-state')).toBe('unmet');
    const [vacant, members] = await Promise.all(['Vacant seats and terms ending', 'Members by seat'].map((name) => convener.page.getByRole('heading', { level: 2, name }).boundingBox()));
    expect(vacant!.y).toBeLessThan(members!.y);
    await convener.sees('Employer, health care');
    expect(convener.steps).toBeLessThanOrEqual(1);
  }), 120_000);

  it('C1 2 "attendance, quorum, minutes": names are tapped as people enter and the quorum shows; approved minutes are posted by one press', () => inSeat('Convener', async (convener) => {
    await convener.follows(STEERING);
    convener.steps = 0;
    await convener.follows(/^Steering committee$/);
    await convener.reads(/^Steering committee$/);
    for (const name of ['Director of Welcome', 'Library Outreach Lead', 'Interfaith Pastor']) await convener.presses(new RegExp(name), convener.page.locator('.cw-tiles'));
    await convener.sees(/^3 of \d+ present/);
    expect(convener.steps).toBeLessThanOrEqual(4);
    const group = await idOf(convener, 'bodies?limit=50', GROUP);
    const past = await idOf(convener, 'meetings?when=past', 'Vote on the recommendations');
    const later = await convener.asked<{ id: string }>('POST', `bodies/${group}/meetings`, { title: 'Minutes of the vote', startsAt: inDays(20, '18:00'), endsAt: inDays(20, '19:00') });
    const sent = await convener.asked<{ version: number }>('POST', `meetings/${past}/minutes/state`, { to: 'circulated', version: 1 });
    await convener.asked('POST', `meetings/${past}/minutes/state`, { to: 'approved', approvedAtMeetingId: later.id, version: sent.version });
    await convener.page.goto(`/app/riverton/meetings/${past}`);
    await convener.reads('Vote on the recommendations');
    convener.steps = 0;
    await convener.presses('Publish the minutes');
    await convener.sees(/published/);
    await convener.page.getByRole('button', { name: 'Publish the minutes' }).waitFor({ state: 'detached' });
    expect(convener.steps).toBe(1);
  }), 120_000);

  it('C2 2 S-138 "prepare the meeting": the agenda comes filled with what is overdue and blocked; one press each puts it on', () => inSeat('Director', async (director) => {
    const group = await idOf(director, 'bodies?limit=50', GROUP);
    const { id } = await director.asked<{ id: string }>('POST', `bodies/${group}/meetings`, { title: 'Where the plan stands', startsAt: inDays(15, '18:00'), endsAt: inDays(15, '19:00') });
    await director.page.goto(`/app/riverton/bodies/${group}`);
    await director.reads(GROUP);
    director.steps = 0;
    await director.follows('Where the plan stands');
    await director.reads('Where the plan stands');
    const proposed = director.part('Could stand on the agenda');
    for (const why of [/overdue since/, /blocked since/]) await proposed.getByText(why).first().waitFor();
    await director.presses('Put it on the agenda : Card issued at the clerk’s office', proposed);
    await proposed.getByRole('heading', { name: 'Card issued at the clerk’s office' }).waitFor({ state: 'detached' });
    const { agenda } = await director.asked<{ agenda: readonly { title: string }[] }>('GET', `meetings/${id}`);
    expect(agenda.map(({ title }) => title)).toEqual([expect.stringContaining('Card issued at the clerk’s office')]);
    expect(director.steps).toBeLessThanOrEqual(2);
  }), 120_000);

  it('C2 3 S-045 "record decisions and who does what": one line with a name and a day is a to-do of that person', () => inSeat('Convener', async (convener) => {
    await convener.follows(STEERING);
    await convener.follows(/^Steering committee$/);
    await convener.reads(/^Steering committee$/);
    convener.steps = 0;
    await convener.fills('Who does what by when', '@Director call two employers by March 1');
    await convener.presses('Note it');
    await convener.sees(/Director of Welcome: call two employers, by March 1/);
    expect(convener.steps).toBe(2);
    const owed = await product.database.sql<{ title: string }>(`select d.title from duties.duty d join directory.party y on y.id = d.holder_person_id where d.state = 'open' and y.name = 'Director of Welcome' and d.kind = 'bodies.todo'`);
    expect(owed).toEqual([{ title: 'call two employers' }]);
  }), 120_000);

  it('C2 5 S-142 "hand over when leaving": the successor is named once; history and what is still open stay with the step', () => inSeat('Director', async (director) => {
    await director.page.goto('/app/riverton/plan');
    await director.follows(/Train front-desk staff/);
    await director.follows(/First 50 staff trained/);
    await director.reads('First 50 staff trained');
    director.steps = 0;
    await director.presses('Hand off');
    await director.fills('Who leads?', 'Library Outreach Lead');
    await director.presses('Hand it off');
    await director.page.getByRole('button', { name: 'Hand it off' }).waitFor({ state: 'detached' });
    expect(director.steps).toBeLessThanOrEqual(3);
    await director.page.reload();
    for (const words of [/Library Outreach Lead/, /Trainer contracted/, /All 180 trained/]) await director.sees(words);
  }), 120_000);

  it('C4 4 "appointments": vacancies and balance stand on one page, and before anybody is asked the rules say what the choice would change', async () => {
    await inSeat('Chief of staff', async (chief) => {
      chief.steps = 0;
      await chief.page.goto('/app/riverton/seats-to-fill');
      await chief.reads('Which seats are to be filled?');
      await chief.sees('Employer, food industry');
      expect(chief.steps).toBe(0);
    });
    await inSeat('Convener', async (convener) => {
      const body = await idOf(convener, 'bodies?limit=50', STEERING);
      await convener.asked('POST', `bodies/${body}/composition`, { dimension: 'sector', value: 'business', atLeast: 2 });
      await convener.page.goto('/app/riverton/seats-to-fill');
      await convener.reads('Which seats are to be filled?');
      convener.steps = 0;
      await convener.presses(/^Fill this seat ?: Employer, food industry/);
      await convener.fills('Name', 'Main Street Grocer');
      await convener.sees('If you seat Main Street Grocer:');
      expect(convener.steps).toBeLessThanOrEqual(2);
    });
  }, 120_000);
});
