import type { FastifyInstance } from 'fastify';
import { Problem } from '#libs/kernel';

/** 100 kB, like most; files come by their own way. */
export const BODY_LIMIT = 102_400;

/** Deeper than any form of ours; class-transformer walks recursively (bar P10). */
const DEPTH_LIMIT = 24;
const FORM_FIELDS = 200;

/** JSON for the API, plain forms for everything else, nothing more. */
export function addBodyParsers(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_, body, done) => {
    try {
      done(null, parseJson(body as string));
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_, body, done) => {
    try {
      done(null, parseForm(body as string));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** @throws Problem `request.body.json`, `request.body.deep` (invalid) */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined;
  if (depthOf(text) > DEPTH_LIMIT) throw new Problem('request.body.deep', 'invalid', { limit: DEPTH_LIMIT });
  try {
    return JSON.parse(text, refusePrototype);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('request.body.json', 'invalid');
    throw error;
  }
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Problem('request.field.unknown', 'invalid', { fields: [{ pointer: '/__proto__', rule: 'whitelistValidation' }] });
  return value;
}

/** Brackets open at the same time, at most; those inside of texts do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inText) {
      if (char === '\\') at += 1;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, depth += 1);
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

/**
 * A plain form; a name that comes twice gives a list.
 * @throws Problem `request.body.form` (invalid) for too many fields
 */
export function parseForm(text: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  const pairs = [...new URLSearchParams(text)];
  if (pairs.length > FORM_FIELDS) throw new Problem('request.body.form', 'invalid', { limit: FORM_FIELDS });
  for (const [name, value] of pairs) {
    if (name === '__proto__') continue;
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return fields;
}
