import type { BrowserContextOptions, Locator } from '@playwright/test';
import { until, type Product } from '../../support/product.js';
import { linkIn, mailTo } from '../mailbox.js';
import { Person } from '../person.js';
import type { SeatLine } from './table.js';

export const SLUG = 'queensbridge';
export const CITY = 'Queensbridge';
const ZONE = 'America/New_York';

/** What somebody does, and how it is walked. */
export type Step = readonly [title: string, walk: (year: Year) => Promise<void>];

/** The convener of the year at her screen, and the city's clock, which is the one thing that no page moves. */
export class Year {
  ana!: Person;

  constructor(private readonly product: Product) {}

  async begin(): Promise<void> {
    this.ana = await this.visitor();
  }

  /** Goes on to a quarter of an hour before the next such meeting, or so many days away from it, and opens its page. */
  async goToMeeting(title: string, days = 0): Promise<string> {
    const [next] = await this.product.database.sql<{ id: string; at: Date }>(
      `select m.id, m.starts_at as at from bodies.meeting m where m.title = $1 and m.state in ('planned', 'noticed') order by m.starts_at limit 1`, [title]);
    if (next === undefined) throw new Error(`no meeting ${title} lies ahead`);
    await this.goTo(new Date(next.at.getTime() - 15 * 60_000 + days * 86_400_000));
    await this.open(`meetings/${next.id}`, title);
    return next.id;
  }

  async goTo(instant: Date): Promise<void> {
    await this.product.database.sql('update workspace.workspace set clock_offset_ms = $2 where slug = $1', [SLUG, instant.getTime() - Date.now()]);
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(instant);
    await until(`the city's clock to say ${day}`, async () => ((await this.dayThere()) === day ? true : null));
  }

  /** The day it is there, as its own pages are told. */
  async dayThere(): Promise<string> {
    const answer = await this.ana.page.request.get(`/api/v1/cities/${SLUG}`);
    return ((await answer.json()) as { today: string }).today;
  }

  /** An instant so many days from the machine's own day. */
  instant(offset: number): Date {
    return new Date(Date.now() + offset * 86_400_000);
  }

  isPublic(address: string, words: string): Promise<true> {
    return until(`${words} at ${address}`, async () => ((await (await fetch(new URL(address, this.product.url))).text()).includes(words) ? true : null));
  }

  async visitor(options?: BrowserContextOptions): Promise<Person> {
    return Person.in(await this.product.visitor(options));
  }

  /** A day as date fields take it, counted from the machine's own. */
  day(offset: number): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(Date.now() + offset * 86_400_000);
  }

  open(path: string, heading: string | RegExp): Promise<void> {
    return this.ana.open(`/app/${SLUG}/${path}`, heading);
  }

  /** To the page of a committee, the way people go; these pages are looked over where something happens on them. */
  async body(name: string): Promise<void> {
    await this.ana.page.goto(`/app/${SLUG}/people`);
    await this.ana.follows(name);
    await this.at(name);
  }

  /** Waits for a page that is looked over elsewhere. */
  async at(heading: string): Promise<void> {
    await this.ana.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** The entry of a list that stands under such a heading. */
  entry(name: string): Locator {
    return this.ana.page.getByRole('listitem').filter({ has: this.ana.page.getByRole('heading', { level: 3, name: new RegExp(`^${name}( chair)?$`) }) }).first();
  }

  async seats(line: SeatLine): Promise<void> {
    const row = this.entry(line.seat);
    await this.ana.presses(new RegExp(`^Fill this seat`), row);
    await this.ana.chooses('Seat without asking', row);
    await this.ana.fills('Name', line.name, row);
    if (line.email !== undefined) await this.ana.fills('Email', line.email, row);
    await this.ana.presses('Seat them', row);
    await this.ana.page.getByRole('link', { name: line.name, exact: true }).or(row.getByText(line.name, { exact: true })).first().waitFor();
    await row.getByRole('button', { name: 'Seat them' }).waitFor({ state: 'detached' });
  }

  async addsToAgenda(title: string): Promise<void> {
    const agenda = this.ana.part('Agenda');
    await this.ana.presses('Add to the agenda', agenda);
    await this.ana.fills('Title', title, agenda);
    await this.ana.presses('Add to the agenda', agenda.locator('form'));
    await this.ana.page.getByRole('heading', { level: 2, name: title }).or(agenda.getByRole('button', { name: title })).first().waitFor();
  }

  /** Taps a name on the roll so many times, as a finger does. */
  async taps(name: string, times: number): Promise<void> {
    const tile = this.ana.page.locator('.cw-tiles').getByRole('button', { name: new RegExp(name) });
    for (let time = 0; time < times; time += 1) await tile.click();
  }

  async moves(text: string, mover: string, seconder: string): Promise<void> {
    await this.ana.presses('Move something');
    await this.ana.fills('What is to be decided?', text);
    await this.puts(mover, seconder);
  }

  async puts(mover: string, seconder: string): Promise<void> {
    await this.ana.selects('Moved by', mover);
    await this.ana.selects('Seconded by', seconder);
    await this.ana.presses('Put it to the vote');
  }

  mail(address: string, subject: RegExp): Promise<{ subject: string; text: string; html: string }> {
    return mailTo(this.product, address, subject);
  }

  async link(address: string, subject: RegExp, href: RegExp): Promise<string> {
    return linkIn(await this.mail(address, subject), href);
  }
}
