import type { INestApplicationContext } from '@nestjs/common';
import { newId, systemActor, type Actor } from '#libs/kernel';
import { AccessAcross, Accounts } from '#libs/platform/identity';
import { CommandFault, type CommandLine } from './command.js';

/**
 * Who a command acts as: the product itself, or with `--as <email>` somebody with their own rights.
 * @throws CommandFault (1) when nobody with this address may enter the city
 */
export async function actingAs(rooms: INestApplicationContext, line: CommandLine, workspaceId: string, what: string): Promise<Actor> {
  const email = line.options.get('as');
  if (email === undefined) return systemActor(workspaceId, 'command', what);
  if (email === true) throw new CommandFault('--as needs an email address', 2);
  const account = await rooms.get(Accounts, { strict: false }).byEmail(email);
  const access = account === null || account.disabledAt !== null ? undefined : (await rooms.get(AccessAcross, { strict: false }).ofAccount(account.id)).get(workspaceId);
  if (account === null || access === undefined) throw new CommandFault(`Nobody with the address ${email} has access to this city.`, 1);
  return { kind: 'account', workspaceId, accountId: account.id, personId: access.personId, grants: access.grants, via: `command:${what}`, requestId: newId() };
}
