import type { BrowserContext, Locator, Page } from '@playwright/test';
import { checkPage } from './check-page.js';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Fields that may stay empty say so behind their label. */
const labelled = (label: string) => new RegExp(`^${escaped(label)}( \\(optional\\))?$`);

/** Somebody at a screen: reads headings, fills in labels, presses what is written on buttons. Never a test id. */
export class Person {
  constructor(readonly page: Page) {}

  static async in(context: BrowserContext): Promise<Person> {
    return new Person(await context.newPage());
  }

  async open(address: string, heading: string | RegExp): Promise<void> {
    await this.page.goto(address);
    await this.reads(heading);
  }

  /** Waits for the page whose question this is, and looks it over. */
  async reads(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await checkPage(this.page);
  }

  /** Waits until the words stand on the page. */
  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  async follows(link: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('link', typeof link === 'string' ? { name: link, exact: true } : { name: link }).first().click();
  }

  async presses(button: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', typeof button === 'string' ? { name: button, exact: true } : { name: button }).first().click();
  }

  async fills(label: string, text: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(labelled(label)).first().fill(text);
  }

  async selects(label: string, choice: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    const field = within.getByLabel(labelled(label)).first();
    const option = field.locator('option').filter({ hasText: typeof choice === 'string' ? new RegExp(`^${escaped(choice)}$`, 'i') : choice }).first();
    await option.waitFor({ state: 'attached' });
    await field.selectOption((await option.getAttribute('value')) ?? '');
  }

  /** Types into a chooser until it offers the one meant, and takes that. */
  async picks(label: string, words: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(labelled(label)).first().fill(words.slice(0, -1));
    await within.getByRole('option', { name: words }).first().click();
  }

  /** A radio button or a box, by the words beside it. */
  async chooses(words: string, within: Page | Locator = this.page): Promise<void> {
    await within.locator('label').filter({ hasText: new RegExp(`^\\s*${escaped(words)}`) }).first().click();
  }

  /** What stands on the screen, for whoever has to find out what went wrong. */
  async screen(): Promise<string> {
    return `${this.page.url()}\n${await this.page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(() => '(no page)')}`;
  }

  /** The part of the page under a heading. */
  part(heading: string | RegExp): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { level: 2, name: heading }) }).first();
  }

  /** One entry of a list, by words in it. */
  row(words: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: words }).last();
  }
}
