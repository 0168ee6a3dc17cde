import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

/** Where the build puts the web app, seen from `dist/apps/api/pages`. */
const FOLDER = fileURLToPath(new URL('../../../web/', import.meta.url));

/** The web app under `/app`: hashed files for ever, every other address the same page, which asks again each time. */
export async function addWebBuild(fastify: FastifyInstance, folder: string = FOLDER): Promise<void> {
  if (!existsSync(folder)) return;
  // Only where there is something to serve: jest cannot load these two.
  const [{ default: compress }, { default: serve }] = await Promise.all([import('@fastify/compress'), import('@fastify/static')]);
  await fastify.register(async (scope) => {
    await scope.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
    await scope.register(serve, {
      root: folder, prefix: '/app/', wildcard: false, index: ['index.html'], cacheControl: false, decorateReply: true,
      setHeaders: (reply, path) => void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
    // An address of the app is drawn by the app; a file that is not there is not there.
    scope.get('/app/*', (request, reply) => (request.url.startsWith('/app/assets/') ? reply.callNotFound() : reply.sendFile('index.html')));
    scope.get('/app', (_, reply) => reply.redirect('/app/', 302));
  });
}
