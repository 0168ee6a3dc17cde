import { migrate } from '#libs/platform/database';
import { CommandFault, type Command } from './command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  what: 'Brings the database to this release and makes the roles of api and worker',
  usage: '',
  async run({ config, say }) {
    if (config.ownerUrl === null) throw new CommandFault('DATABASE_URL is missing: migrations run with the owner’s connection', 3);
    if (config.secretKey === null && (config.appUrl === null || config.opsUrl === null)) {
      throw new CommandFault('SECRET_KEY is missing: the passwords of the roles made here are derived from it', 3);
    }
    const result = await migrate(config.ownerUrl, { appUrl: config.appUrl, opsUrl: config.opsUrl, secret: config.secretKey ?? '' });
    say(result.ran.length === 0 ? 'The database is up to date.' : `${result.ran.length} migrations were run.`);
    return { ...result };
  },
};
