import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#libs/platform/config';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { hrefOf } from '../plan/site-paths.rules.js';
import { ChangedCities } from './changed-cities.query.js';
import { FindPage } from './find-page.query.js';
import { answerOf, isKnown, pickVariant, type PageAnswer } from './page-answer.model.js';
import { PageMemory, type Standing } from './page-memory.model.js';

/** Bytes of pages in memory. */
const MEMORY = 64 * 1_048_576;
/** Milliseconds: a page older than this waits for the look, one older than half of it asks in the background. */
const FRESH = 800;
/** First parts of addresses that are no city. */
const OURS = new Set(['', 'api', 'app', 'assets', 'health', 'l', 'metrics', 'demo', 'favicon.ico', 'robots.txt']);
/** Forms and calendars answer for themselves. */
const FORM = /^[a-z0-9-]+\/(receipt(\/[A-Za-z-]+)?|seats(\/[A-Za-z0-9-]+){0,2}|.+\/help|calendar(\/[0-9a-f-]{36})?\.ics)\/?$/;

/**
 * Public pages from memory, before any router: ready headers and bytes by coding,
 * 304 for who has them, forgotten within a second of a change.
 */
@Injectable()
export class PublicPages {
  private readonly memory = new PageMemory(MEMORY);
  private lookedAt = -Infinity;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly directory: WorkspaceDirectory,
    private readonly findPage: FindPage,
    private readonly changedCities: ChangedCities,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For an onRequest hook. @returns true when it has answered */
  readonly door = (request: FastifyRequest, reply: FastifyReply): boolean | Promise<boolean> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const { url } = request;
    const end = url.indexOf('?');
    const address = (end < 0 ? url : url.slice(0, end)).slice(1);
    const first = address.indexOf('/') < 0 ? address : address.slice(0, address.indexOf('/'));
    if (OURS.has(first) || FORM.test(address)) return false;
    const age = performance.now() - this.lookedAt;
    if (age > FRESH) return this.look().then(() => this.answer(address, request, reply));
    if (age > FRESH / 2) void this.look();
    return this.answer(address, request, reply);
  };

  /**
   * A page that is in memory and fresh, answered at the socket before the host makes anything of the request:
   * half of what a "not changed" costs is the host.
   * @returns the status when it has answered, 0 when the request goes its usual way
   */
  readonly early = (request: IncomingMessage, raw: ServerResponse): number => {
    if (request.method !== 'GET') return 0;
    const age = performance.now() - this.lookedAt;
    if (age > FRESH) return 0;
    const { url = '' } = request;
    const end = url.indexOf('?');
    const known = this.memory.get((end < 0 ? url : url.slice(0, end)).slice(1));
    if (known === undefined || known.kind !== 'page') return 0;
    if (age > FRESH / 2) void this.look();
    return write(known.answer, 200, request, raw) ? raw.statusCode : 0;
  };

  /** What is in memory, for figures. */
  get held(): { readonly pages: number; readonly bytes: number } {
    return this.memory.held;
  }

  private answer(address: string, request: FastifyRequest, reply: FastifyReply): boolean | Promise<boolean> {
    const known = this.memory.get(address);
    if (known !== undefined) return this.send(known, request, reply);
    return this.load(address).then((standing) => standing !== null && this.send(standing, request, reply));
  }

  private send(standing: Standing, request: FastifyRequest, reply: FastifyReply): boolean {
    if (standing.kind === 'moved') {
      void reply.code(301).header('location', standing.to).header('cache-control', 'public, max-age=300').send();
      return true;
    }
    if (standing.answer === null) return false;
    const { headers, method } = request;
    return write(standing.answer, standing.kind === 'page' ? 200 : 404, { headers, method }, reply.raw, () => reply.hijack());
  }

  /** Null when the first part is no city. */
  private async load(address: string): Promise<Standing | null> {
    const [city = '', ...rest] = address.split('/');
    if (!/^[a-z0-9][a-z0-9-]{1,62}$/.test(city)) return null;
    const found = await this.directory.bySlug(city);
    if (found === null) return null;
    const path = unescapePath(rest.join('/').replace(/\/+$/, ''));
    const standing = await this.standingAt(found.id, found.slug, path, address);
    this.memory.put(address, found.id, standing);
    return standing;
  }

  private async standingAt(workspaceId: string, slug: string, path: string | null, address: string): Promise<Standing> {
    const { page, movedTo, absent } = await this.findPage.execute(workspaceId, path ?? '404');
    const https = this.config.publicUrl.startsWith('https:');
    if (page !== null && path !== null) {
      const right = hrefOf(slug, path);
      return unescapePath(`/${address}`) === right ? { kind: 'page', answer: answerOf(page, https) } : { kind: 'moved', to: encodeURI(right) };
    }
    if (movedTo !== null && path !== null) return { kind: 'moved', to: encodeURI(hrefOf(slug, [movedTo, ...path.split('/').slice(1)].join('/'))) };
    return { kind: 'absent', answer: absent === null ? null : answerOf(absent, https) };
  }

  private look(): Promise<void> {
    this.looking ??= this.changedCities.look().then((changed) => {
      for (const workspaceId of changed) this.memory.forget(workspaceId);
      this.lookedAt = performance.now();
    }).finally(() => {
      this.looking = null;
    });
    return this.looking;
  }
}

/**
 * Straight to the socket: no serializer, no further hook touches ready bytes.
 * @returns false when the client takes no coding that we hold
 */
function write(answer: PageAnswer, status: 200 | 404, { headers, method }: Pick<IncomingMessage, 'headers'> & { readonly method?: string | undefined }, raw: ServerResponse, first = () => undefined as unknown): boolean {
  const variant = pickVariant(answer, headers['accept-encoding']);
  if (variant === null) return false;
  first();
  if (status === 200 && isKnown(answer, headers['if-none-match'])) raw.writeHead(304, variant.unchanged).end();
  else if (method === 'HEAD') raw.writeHead(status, variant.headers).end();
  else raw.writeHead(status, variant.headers).end(variant.body);
  return true;
}

/** Null for an address that cannot be read. */
function unescapePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
