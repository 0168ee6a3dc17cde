import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { DIST, freePort, productEnvironment, runApp, runNode, type Running } from '../boot/built.js';
import { openTestDatabase, type TestDatabase } from './test-database.js';

export interface ProductWishes {
  /** Seeds Riverton first; about a minute. */
  readonly demo?: boolean;
}

/** The built product at work: api and worker as processes of their own, and a browser to look at it. */
export interface Product {
  readonly url: string;
  readonly database: TestDatabase;
  readonly browser: Browser;
  /** A fresh browser profile that knows the product's address. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Ends everything, whatever happened before. */
  stop(): Promise<void>;
}

/** How long a person would wait before giving up, on a machine that does other work too. */
const PATIENCE_MS = 15_000;

/** Starts api and worker from `dist` on a database of their own; the worker's catcher keeps every email. */
export async function startProduct({ demo = false }: ProductWishes = {}): Promise<Product> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one().catch(() => undefined);
  };
  try {
    const database = await openTestDatabase();
    stops.push(() => database.close());
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const folder = mkdtempSync(join(tmpdir(), 'commonplan-journey-'));
    stops.push(async () => rmSync(folder, { recursive: true, force: true }));
    const environment = productEnvironment(database, { PORT: String(port), PUBLIC_URL: url, DATA_DIR: folder, ...(demo ? { DEMO: '1' } : {}) });
    if (demo) await seedDemo(environment);
    for (const running of [runApp('worker', environment), runApp('api', environment)]) {
      stops.push(() => running.stop());
      await running.ready;
    }
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    });
    stops.push(() => browser.close());
    return { url, database, browser, visitor: (options) => openVisitor(browser, url, options), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openVisitor(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-US', timezoneId: 'America/Chicago', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

async function seedDemo(environment: Readonly<Record<string, string>>): Promise<void> {
  const seeding: Running = runNode([join(DIST, 'apps/cli/main.js'), 'seed', 'demo'], environment);
  const { code, out, err } = await seeding.ended;
  if (code !== 0) throw new Error(`the demo could not be seeded (${code}):\n${err}\n${out}`);
}

/** Asks until the answer is there; for what happens in jobs and has no page to wait for. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined>, patience = PATIENCE_MS): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}
