import type { ModuleMetadata } from '@nestjs/common';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { DiscoveryService } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import request, { type Test as HttpTest } from 'supertest';
import { Clock, newId, systemActor, type ScopeKind } from '#libs/kernel';
import type { Config } from '#libs/platform/config';
import type { Role } from '#libs/platform/contract';
import { FilesModule } from '#libs/platform/files';
import { Access, Grants, SESSION_COOKIE, Sessions } from '#libs/platform/identity';
import { JobEngines, type Consumer } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { ApiModule } from '../../apps/api/api.module.js';
import { furnish, openAdapter, serveOpenApi } from '../../apps/api/create-api.js';
import { LOG_STREAM } from '../../apps/api/log/api-log.js';
import { foundCity } from './cities.js';
import { FakeClock } from './fake-clock.js';
import { testConfig } from './rooms.js';
import { openTestDatabase, type TestDatabase } from './test-database.js';

/** What a browser on our own page sends along. */
export const OWN_SITE = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000' } as const;

export interface ApiWishes {
  /** Http modules; all rooms of the api when left out. */
  readonly rooms?: NonNullable<ModuleMetadata['imports']>;
  /** Job modules, for specs that also run the jobs of a room. */
  readonly jobs?: NonNullable<ModuleMetadata['imports']>;
  readonly config?: Partial<Config>;
}

/** Where somebody may act: the whole city when left out. */
export interface Scope {
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
}

/** Somebody signed in: every request carries the cookie and comes from our own page. */
export interface Visitor {
  readonly accountId: string;
  readonly cookie: string;
  get(path: string): HttpTest;
  post(path: string, body?: object): HttpTest;
  put(path: string, body?: object): HttpTest;
  patch(path: string, body?: object): HttpTest;
  delete(path: string): HttpTest;
}

export interface City {
  readonly id: string;
  readonly slug: string;
}

/** The whole HTTP host on a database of its own, with a clock that stands still. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: FakeClock;
  /** Everything that was logged so far. */
  readonly log: readonly string[];
  readonly http: ReturnType<typeof request>;
  readonly get: <T>(token: abstract new (...args: never[]) => T) => T;
  foundCity(slug?: string): Promise<City>;
  /** An account with access and a role in the city; without a role only access. */
  signedIn(city: City, role?: Role | null, scope?: Scope, personId?: string | null): Promise<Visitor>;
  /** Runs outbox and jobs until nothing waits. Needs `jobs`. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** One at a time in a spec file: passport's strategies belong to the process, so a second host takes them over. */
export async function bootApi({ rooms, jobs = [], config: more = {} }: ApiWishes = {}): Promise<Api> {
  const database = await openTestDatabase();
  const clock = new FakeClock();
  const log: string[] = [];
  const config = testConfig(database, { logLevel: 'info', ...more });
  const root = { module: class ApiSpecModule {}, imports: [ApiModule.register({ config, ...(rooms === undefined ? {} : { rooms: [FilesModule.fromConfig(), ...rooms] }) }), ...jobs] };
  const module = await Test.createTestingModule({ imports: [root] })
    .overrideProvider(Clock).useValue(clock)
    .useMocker((token) => (token === LOG_STREAM ? { write: (line: string) => void log.push(line) } : undefined))
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(openAdapter(config) as FastifyAdapter, { bodyParser: false, logger: false });
  try {
    await furnish(app);
    await app.init();
    serveOpenApi(app);
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    await app.close();
    await database.close();
    throw error;
  }
  return makeApi(app, database, clock, log);
}

function makeApi(app: NestFastifyApplication, database: TestDatabase, clock: FakeClock, log: string[]): Api {
  const http = request(app.getHttpServer());
  const get: Api['get'] = (token) => app.get(token, { strict: false });
  let started: Promise<void> | null = null;
  return {
    app, database, clock, log, http, get,
    foundCity: async (slug = `city-${newId().slice(-8)}`) => ({ id: await foundCity({ get } as never, slug), slug }),
    signedIn: (city, role = null, scope, personId = null) => signIn(get, http, { city, role, scope, personId }),
    settle: async () => {
      const engine = get(JobEngines).open();
      started ??= engine.start({ heartbeat: false });
      await started;
      for (let round = 0; (await unhandled(app, database)) > 0; round += 1) {
        if (round > 400) throw new Error('jobs do not settle');
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}

/** Events that a consumer of this process hears and has neither handled nor given up. */
async function unhandled(app: NestFastifyApplication, database: TestDatabase): Promise<number> {
  const consumers = app.get(DiscoveryService, { strict: false }).getProviders().flatMap(({ metatype }) => {
    const mark = typeof metatype === 'function' ? (Reflect.getMetadata('commonplan:consumer', metatype) as Consumer | undefined) : undefined;
    return mark === undefined ? [] : mark.on.map((event) => ({ consumer: mark.consumer, event: event.name }));
  });
  const [row] = await database.sql<{ n: number }>(
    `select count(*)::int as n from queue.outbox o join jsonb_to_recordset($1::jsonb) as c(consumer text, event text) using (event)
     where not exists (select 1 from queue.inbox i where i.event_id = o.id and i.consumer = c.consumer)
       and not exists (select 1 from queue.failure f where f.event_id = o.id and f.consumer = c.consumer)`, [JSON.stringify(consumers)]);
  return row?.n ?? 0;
}

interface SignInWish {
  readonly city: City;
  readonly role: Role | null;
  readonly scope: Scope | undefined;
  readonly personId: string | null;
}

async function signIn(get: Api['get'], http: Api['http'], { city, role, scope, personId }: SignInWish): Promise<Visitor> {
  const accountId = await get(UnitOfWork).run('spec.sign-in', systemActor(city.id, 'command', 'spec'), async (tx) => {
    const id = await tx.use(Access).accountFor(`${newId()}@spec.invalid`, 'en');
    await tx.use(Access).open(id, personId);
    if (role !== null) await tx.use(Grants).give({ accountId: id, role, scopeKind: scope?.scopeKind ?? 'workspace', scopeId: scope?.scopeId ?? null });
    return id;
  });
  return visitorOf({ get, http }, accountId);
}

/** A fresh session of an account. */
export async function visitorOf({ get, http }: Pick<Api, 'get' | 'http'>, accountId: string): Promise<Visitor> {
  const secret = await get(Sessions).open(accountId, 'Firefox, Linux', { via: 'spec', requestId: 'spec' });
  const cookie = `${SESSION_COOKIE}=${secret}`;
  const send = (test: HttpTest, body?: object): HttpTest => {
    const own = test.set(OWN_SITE).set('cookie', cookie);
    return body === undefined ? own : own.send(body);
  };
  return {
    accountId, cookie,
    get: (path) => send(http.get(path)),
    post: (path, body = {}) => send(http.post(path), body),
    put: (path, body = {}) => send(http.put(path), body),
    patch: (path, body = {}) => send(http.patch(path), body),
    delete: (path) => send(http.delete(path)),
  };
}
