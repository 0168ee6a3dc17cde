import { VerifyTrail } from '#libs/platform/work';
import { CommandFault, requireOption, type Command } from './command.js';
import { requireCity, withRooms } from './open-rooms.js';

export const verifyAuditCommand: Command = {
  name: 'audit verify',
  what: 'Walks the chained audit trail of a city; keep the head it prints somewhere else',
  usage: '--workspace <slug>',
  run: ({ line, config, say }) =>
    withRooms(config, async (rooms) => {
      const city = await requireCity(rooms, requireOption(line, 'workspace'));
      const verdict = await rooms.get(VerifyTrail).execute(city.id);
      if (verdict.firstBad !== null) throw new CommandFault(`The trail does not fit from entry ${verdict.firstBad} on; ${verdict.checked} entries before it do.`, 1);
      say(`${verdict.checked} entries fit. Head: ${verdict.head}`);
      return { ...verdict };
    }),
};
