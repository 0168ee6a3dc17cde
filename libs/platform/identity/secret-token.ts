import { createHash, randomBytes } from 'node:crypto';
import { isId } from '#libs/kernel';

/** 256 random bits as text: the only form in which a secret ever leaves. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. Its entropy makes a slow hash needless. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** A secret that tells its city: `<workspace>.<secret>`, both as base64url. */
export function cityToken(workspaceId: string, secret: string): string {
  return `${Buffer.from(workspaceId.replaceAll('-', ''), 'hex').toString('base64url')}.${secret}`;
}

/** City and hash of a token's secret, or null when it is none of ours. */
export function readCityToken(token: string): { readonly workspaceId: string; readonly hash: Buffer } | null {
  const match = /^([\w-]{22})\.([\w-]{43})$/.exec(token);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const hex = Buffer.from(match[1], 'base64url').toString('hex');
  const workspaceId = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return isId(workspaceId) ? { workspaceId, hash: hashSecret(match[2]) } : null;
}
