import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Looks at a request before the router of Nest does.
 * @returns true when it has answered
 */
export type FrontDoor = (request: FastifyRequest, reply: FastifyReply) => boolean | Promise<boolean>;

/** Makes a front door once the rooms stand. */
export type FrontDoorFactory = (app: INestApplicationContext) => FrontDoor;

/** Public pages are served from memory in these hooks, in this order; the site adds its line here. */
export const FRONT_DOORS: readonly FrontDoorFactory[] = [];
