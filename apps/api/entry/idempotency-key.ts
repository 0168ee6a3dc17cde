import { Problem } from '#libs/kernel';

/**
 * The key a client gives so that a repeated press is done once.
 * @throws Problem `request.idempotency-key` (invalid) for one that cannot be kept
 */
export function readIdempotencyKey(method: string, header: string | string[] | undefined): string | undefined {
  if (header === undefined || method === 'GET' || method === 'HEAD') return undefined;
  if (typeof header !== 'string' || !/^[\w.:-]{8,100}$/.test(header)) throw new Problem('request.idempotency-key', 'invalid');
  return header;
}
