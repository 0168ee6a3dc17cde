import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProduct, until, type Product } from '../support/product.js';
import { checkPage, undecided } from './check-page.js';
import { lookOverAll } from './crawl.js';
import { Person } from './person.js';

let product: Product;

beforeAll(async () => {
  product = await startProduct({ demo: true });
}, 400_000);

afterAll(async () => {
  await product?.stop();
  if (undecided.size > 0) process.stderr.write(`axe could not decide: ${[...undecided].map(([rule, count]) => `${rule} ${count}`).join(', ')}\n`);
}, 60_000);

/** Does something as one person; says what stood on the screen when it went wrong. */
async function as(walk: (person: Person) => Promise<void>, options?: Parameters<Product['visitor']>[0]): Promise<void> {
  const person = await Person.in(await product.visitor(options));
  try {
    await walk(person);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\nOn the screen: ${await person.screen()}`, { cause: error });
  } finally {
    await person.page.context().close();
  }
}

async function takesSeat(person: Person, seat: string): Promise<void> {
  await person.open('/', /^Riverton, year two/);
  await person.presses(seat);
  await person.page.getByRole('heading', { level: 1, name: /^(?!Riverton, year two)/ }).waitFor();
}

const PHONE = { viewport: { width: 390, height: 844 } };

describe('the first three minutes of the demo', () => {
  it('the first page says how the plan stands, and each seat is one press', () => as(async (visitor) => {
    await visitor.open('/', 'Riverton, year two: 20 promises, 2 done, 2 without an update.');
    const seats = { Resident: /\/riverton\/.*\/13$/, 'Member on a phone': /\/demo\/mailbox$/, Convener: /\/app\/riverton\/people/, Director: /\/app\/riverton/, 'Chief of staff': /\/mayor/, Clerk: /\/settings/ };
    for (const [seat, place] of Object.entries(seats)) {
      await takesSeat(visitor, seat);
      expect(visitor.page.url()).toMatch(place);
      await visitor.reads(/./);
    }
  }), 180_000);

  it('a resident offers help with 13 without a name, and it tops the requests of the director', async () => {
    await as(async (resident) => {
      await takesSeat(resident, 'Resident');
      await resident.follows('I can help');
      await resident.fills('What could you do?', 'I can lend a room on Saturdays.');
      await resident.presses('Send my offer');
      await resident.reads('Thank you. We got your offer.');
    }, PHONE);
    await as(async (director) => {
      await takesSeat(director, 'Director');
      await director.reads(/./);
      await director.sees(/Offer for 13/);
    });
  }, 120_000);

  it('S-048 tomorrow the mailbox fills; an email is answered at phone width, and the public sees it at once', () => as(async (member) => {
    await member.open('/demo/mailbox', 'Every email the demo city sent');
    const newest = () => member.page.getByRole('listitem').first().innerText();
    const before = await newest();
    await member.presses('Skip to tomorrow 8:00 AM');
    await member.sees(/[1-9]\d* emails? went out/);
    await until('the emails of the morning', async () => {
      await member.page.reload();
      return (await newest()) === before ? null : true;
    });
    await checkPage(member.page);
    await member.follows(/one line on/);
    await member.reads(/one line on/);
    const number = /one line on (\d+)/.exec(await member.page.getByRole('heading', { level: 1 }).innerText())?.[1];
    await member.follows(/^Yes/);
    await member.reads(new RegExp(`^${number} `));
    await member.presses('Send');
    await member.sees('Thank you. It is with the office.');
    await checkPage(member.page);
    const today = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Chicago', month: 'long', day: 'numeric' }).format(Date.now() + 86_400_000);
    await until('the update on the public page', async () => {
      await member.page.goto(`/riverton/welcoming-riverton/${number}`);
      return (await member.page.getByText(`Last update ${today}`).count()) > 0 || null;
    });
  }, PHONE), 120_000);

  it('two weeks later a note is about to go up; the director holds it with a reason', () => as(async (director) => {
    await takesSeat(director, 'Director');
    await director.presses('Skip two weeks');
    await director.page.getByRole('heading', { level: 1 }).waitFor();
    await director.open('/app/riverton/today', /./);
    const letters = director.part('These emails go out next');
    await director.presses('Hold', letters);
    await director.fills('Reason', 'I talked to them this morning.', letters);
    await director.presses('Hold it', letters);
    await director.sees('Held: I talked to them this morning.');
    await checkPage(director.page);
  }), 120_000);

  it('the chief of staff reads one sheet; Plan 2.0 shows three empty seats and no employer', async () => {
    await as(async (chief) => {
      await takesSeat(chief, 'Chief of staff');
      await chief.reads(/^For the Mayor/);
      for (const heading of [/^Decide/, /^Needs attention/, /^Moved/, /^You can say/]) await chief.part(heading).waitFor();
    });
    await as(async (convener) => {
      await takesSeat(convener, 'Convener');
      await convener.follows(/Plan 2\.0|2\.0/);
      await convener.sees(/3 seats are vacant/);
      await convener.sees(/Business/);
      await checkPage(convener.page);
    });
  }, 120_000);

  it('in Arabic the main pages read from right to left and nothing sticks out', () => as(async (visitor) => {
    await visitor.page.goto('/');
    await visitor.page.locator('form[action="/demo/seats/director"] button').click();
    for (const path of ['today', 'plan', 'people', 'meetings', 'requests', 'reports', 'mayor']) {
      await visitor.page.goto(`/app/riverton/${path}`);
      await visitor.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await visitor.page.locator('html').getAttribute('dir')).toBe('rtl');
      await checkPage(visitor.page);
    }
  }, { locale: 'ar' }), 180_000);

  it('at 200 percent and at 390 px nothing sticks out', async () => {
    for (const options of [{ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, PHONE]) {
      await as(async (visitor) => {
        await takesSeat(visitor, 'Director');
        for (const path of ['today', 'plan', 'people', 'meetings', 'requests', 'asking', 'measures', 'reports', 'mayor', 'settings']) await visitor.open(`/app/riverton/${path}`, /./);
      }, options);
    }
  }, 180_000);

  it('every kind of page that a link leads to passes axe, fits, has its heading, and is walked by the Tab key', async () => {
    const known = new Set<string>();
    for (const seat of ['Director', 'Convener', 'Clerk', 'Member on a phone']) {
      await as(async (person) => {
        await takesSeat(person, seat);
        const start = new URL(seat === 'Clerk' ? '/app/riverton/settings' : '/app/riverton/today', product.url).href;
        known.delete(new URL(start).pathname);
        expect(await lookOverAll(person.page, start, known)).toEqual([]);
      }, PHONE);
    }
    process.stderr.write(`Kinds of pages looked over: ${known.size}\n`);
    expect(known.size).toBeGreaterThan(30);
  }, 400_000);
});
