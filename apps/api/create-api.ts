import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId, Problem } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { addBodyParsers, BODY_LIMIT } from './entry/body-parsers.js';
import { requireOwnSite } from './entry/cross-site.rules.js';
import { addSecurityHeaders } from './entry/security-headers.js';
import { addEarlyDoor, FRONT_DOORS } from './front-door.js';
import { Metrics } from './health/metrics.js';
import { ApiLog } from './log/api-log.js';
import { openApiDocument } from './openapi/openapi-document.js';
import { addWebBuild } from './pages/web-build.js';
import { problemAnswer } from './problem/problem-answer.js';

/** Fastify as we want it: exact proxies, our own ids, small bodies. */
export function openAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: config.trustProxy.length === 0 ? false : [...config.trustProxy],
    bodyLimit: BODY_LIMIT,
    genReqId: () => newId(),
    requestIdHeader: false,
    logger: false,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const { status, headers, body } = problemAnswer(new Problem('request.address', 'invalid'), request.headers['accept-language'], request.id);
      addSecurityHeaders(request, reply, false);
      void reply.code(status).headers(headers).send(body);
    },
  });
}

/** Everything around the routes: to be called once, before the application listens. */
export async function furnish(app: NestFastifyApplication): Promise<void> {
  const config = app.get<Config>(CONFIG);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  addBodyParsers(fastify);
  addHooks(app, fastify, new URL(config.publicUrl));
  const metrics = app.get(Metrics);
  addEarlyDoor(app, fastify.server, (status) => metrics.readFromMemory(status));
  await addWebBuild(fastify);
}

/** The contract at its address; after all routes are known. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const text = JSON.stringify(openApiDocument(app));
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/api/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(text));
}

function addHooks(app: NestFastifyApplication, fastify: FastifyInstance, reached: URL): void {
  const doors = FRONT_DOORS.map((make) => make(app));
  const metrics = app.get(Metrics);
  const log = app.get(ApiLog);
  fastify.addHook('onRequest', async (request, reply) => {
    for (const door of doors) if (await door(request, reply)) return reply;
    requireOwnSite({ method: request.method, route: request.routeOptions.url, protocol: request.protocol, host: request.host, headers: request.headers }, reached.origin);
  });
  fastify.addHook('onSend', async (request, reply) => {
    addSecurityHeaders(request, reply, reached.protocol === 'https:' || request.protocol === 'https');
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unmatched';
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    // Reading public pages is counted, not written down: it is nobody's business, and the line costs as much as the page.
    if (route === 'unmatched' && reply.statusCode < 400) return;
    log.request({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 });
  });
}
