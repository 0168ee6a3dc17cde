import { CrossWorkspace } from '#libs/platform/database';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { CommandFault, type Command } from './command.js';
import { withRooms } from './open-rooms.js';

interface Finding {
  readonly code: string;
  readonly sentence: string;
}

export const doctorCommand: Command = {
  name: 'doctor',
  what: 'Says what is wrong with this installation and what to do',
  usage: '',
  run: ({ config, say }) =>
    withRooms(config, async (rooms) => {
      const cross = rooms.get(CrossWorkspace);
      const [server] = await cross.rows<{ version: number; since: string }>({ text: "select current_setting('server_version_num')::int as version, current_setting('server_version') as since" });
      const [queue] = await cross.rows<{ waiting: number; stuck: number; failed: number }>({
        text: `select (select count(*) from queue.outbox where relayed_at is null) as waiting,
          (select count(*) from queue.outbox where relayed_at is null and recorded_at < clock_timestamp() - interval '5 minutes') as stuck,
          (select count(*) from queue.failure) as failed`,
      });
      const cities = await rooms.get(WorkspaceDirectory).all();
      const findings: Finding[] = [];
      if ((server?.version ?? 0) < 150_018) findings.push({ code: 'server-old', sentence: `PostgreSQL ${server?.since ?? '?'} is too old: 15.18, 16.14, 17.10, 18.4 or newer is needed.` });
      if ((queue?.stuck ?? 0) > 0) findings.push({ code: 'jobs-waiting', sentence: `${queue?.stuck} events wait for more than five minutes: is the worker running?` });
      if ((queue?.failed ?? 0) > 0) findings.push({ code: 'jobs-failed', sentence: `${queue?.failed} jobs gave up; their codes are in queue.failure.` });
      for (const city of cities.filter((one) => one.mailPaused)) findings.push({ code: 'mail-paused', sentence: `Mail of ${city.slug} is paused; release it in its settings.` });
      for (const finding of findings) say(finding.sentence);
      if (findings.length === 0) say(`All is well: PostgreSQL ${server?.since}, ${cities.length} cities, ${queue?.waiting} events on their way.`);
      else if (findings.some(({ code }) => code === 'server-old')) throw new CommandFault('This installation must not go on like this.', 1);
      return { server: server?.since, cities: cities.length, waiting: queue?.waiting, findings: findings.map(({ code }) => code) };
    }),
};
