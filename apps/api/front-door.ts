import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { UnknownElementException } from '@nestjs/core/errors/exceptions/unknown-element.exception.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicPages } from '#libs/site';

/**
 * Looks at a request before the router of Nest does.
 * @returns true when it has answered
 */
export type FrontDoor = (request: FastifyRequest, reply: FastifyReply) => boolean | Promise<boolean>;

/** Makes a front door once the rooms stand. */
export type FrontDoorFactory = (app: INestApplicationContext) => FrontDoor;

/** Null in specs that boot a few rooms and have no public pages. */
function pagesOf(app: INestApplicationContext): PublicPages | null {
  try {
    return app.get(PublicPages, { strict: false });
  } catch (error) {
    if (error instanceof UnknownElementException) return null;
    throw error;
  }
}

const publicPages: FrontDoorFactory = (app) => pagesOf(app)?.door ?? (() => false);

/** Lets what is ready in memory be answered before the host takes the request up; `count` hears of each status. */
export function addEarlyDoor(app: INestApplicationContext, server: Server, count: (status: number) => void): void {
  const pages = pagesOf(app);
  if (pages === null) return;
  const usual = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse & { req: IncomingMessage }) => {
    const status = pages.early(request, response);
    if (status > 0) count(status);
    else for (const listener of usual) listener(request, response);
  });
}

/** Public pages are served from memory in these hooks, in this order. */
export const FRONT_DOORS: readonly FrontDoorFactory[] = [publicPages];
