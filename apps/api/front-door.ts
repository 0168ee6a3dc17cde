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

/** Specs that boot a few rooms have no public pages. */
const publicPages: FrontDoorFactory = (app) => {
  try {
    return app.get(PublicPages, { strict: false }).door;
  } catch (error) {
    if (error instanceof UnknownElementException) return () => false;
    throw error;
  }
};

/** Public pages are served from memory in these hooks, in this order. */
export const FRONT_DOORS: readonly FrontDoorFactory[] = [publicPages];
