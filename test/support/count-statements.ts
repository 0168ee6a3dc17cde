import { jest } from '@jest/globals';
import { WorkspaceReader } from '#libs/platform/database';
import type { Rooms } from './rooms.js';

/** How many statements `read` sends through the reader; the reader works as ever. */
export async function countStatements(rooms: Pick<Rooms, 'get'>, read: () => Promise<unknown>): Promise<number> {
  const spy = jest.spyOn(rooms.get(WorkspaceReader), 'many');
  try {
    await read();
    return spy.mock.calls.reduce((count, [, statements]) => count + statements.length, 0);
  } finally {
    spy.mockRestore();
  }
}
