import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Api } from '../support/api.js';

export interface Route {
  /** `POST` */
  readonly method: string;
  /** `/api/v1/cities/{city}/access/{accountId}` */
  readonly path: string;
  /** Names in braces. */
  readonly params: readonly string[];
  readonly takesBody: boolean;
}

interface Operation {
  readonly requestBody?: unknown;
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every route of the contract: what later rooms add is in every sweep by itself. */
export async function readRoutes(api: Api): Promise<Route[]> {
  const document = (await api.http.get('/api/openapi.json')).body as OpenAPIObject;
  return Object.entries(document.paths).flatMap(([path, item]) => VERBS.flatMap((verb) => {
    const operation = (item as Readonly<Record<string, Operation | undefined>>)[verb];
    if (operation === undefined) return [];
    return [{ method: verb.toUpperCase(), path, params: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!), takesBody: operation.requestBody !== undefined }];
  }));
}

export const nameOf = (route: Route): string => `${route.method} ${route.path}`;

/** The address with its names filled in; `city` by slug, anything else by `value`. */
export function fill(route: Route, city: string, value: string | ((param: string) => string)): string {
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'city' ? city : typeof value === 'string' ? value : value(name)));
}

export const isUnsafe = (route: Route): boolean => route.method !== 'GET';

/** What one request of a sweep needs; the address goes out as it is written. */
export interface Shot {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 20 });

/** One request on a connection that stays open, so that thousands take seconds. */
export function shoot(api: Api, { method, url, headers = {}, body }: Shot): Promise<Answer> {
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path: url, headers: { ...headers, ...length }, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString('utf8') }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export const JSON_HEADERS = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } as const;

/** A body without what differs from request to request. */
export function withoutId(text: string): string {
  return text.replace(/"requestId":"[^"]*"/, '"requestId":"-"');
}
