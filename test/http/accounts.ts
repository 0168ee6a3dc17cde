import { newId, systemActor } from '#libs/kernel';
import { Access, Grants, hashPassword } from '#libs/platform/identity';
import { UnitOfWork } from '#libs/platform/work';
import type { Api, City } from '../support/api.js';
import { JSON_HEADERS, shoot, type Answer } from './routes.js';

export const PASSWORD = 'eleven tables stood outside';
const hashed = hashPassword(PASSWORD);

/** An account with a password, an administrator of the city. */
export async function accountWithPassword(api: Api, city: City, email = `${newId()}@people.invalid`): Promise<{ id: string; email: string }> {
  const passwordHash = await hashed;
  const id = await api.get(UnitOfWork).run('spec.account', systemActor(city.id, 'command', 'spec'), async (tx) => {
    const accountId = await tx.use(Access).accountFor(email, 'en');
    await tx.query('update identity.account set password_hash = $2 where id = $1', [accountId, passwordHash]);
    await tx.use(Access).open(accountId, null);
    await tx.use(Grants).give({ accountId, role: 'administrator', scopeKind: 'workspace', scopeId: null });
    return accountId;
  });
  return { id, email };
}

/** One POST from our own page, from an address of the network when one is given (needs a trusted proxy). */
export function post(api: Api, url: string, body: object, more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return shoot(api, { method: 'POST', url, headers: { ...JSON_HEADERS, ...more }, body: JSON.stringify(body) });
}

export const signIn = (api: Api, email: string, password: string, more: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  post(api, '/api/v1/session', { email, password }, more);

export function cookieIn(answer: Answer): string {
  const [first] = [answer.headers['set-cookie']].flat();
  return first ?? '';
}

/** Only the pair, as a browser sends it back. */
export const pairOf = (cookie: string): string => cookie.split(';')[0] ?? '';
