import { readConfig, type Config, type Environment } from './read-config.js';

/** What commands need beside the common settings. */
export interface CommandConfig {
  /** The owner's connection; null when only the app role's is given. */
  readonly ownerUrl: string | null;
  readonly appUrl: string | null;
  readonly opsUrl: string | null;
  readonly secretKey: string | null;
  /** The folder in which the person stood. */
  readonly callerFolder: string;
  readonly demoPassword: string | null;
}

/** Settings of the command line, all optional: each command says what it lacks. */
export function readCommandConfig(environment: Environment = process.env, folder: string = process.cwd()): CommandConfig {
  const text = (name: string): string | null => environment[name]?.trim() || null;
  return {
    ownerUrl: text('DATABASE_URL'),
    appUrl: text('DATABASE_APP_URL'),
    opsUrl: text('DATABASE_OPS_URL'),
    secretKey: text('SECRET_KEY'),
    callerFolder: text('INIT_CWD') ?? folder,
    demoPassword: text('DEMO_PASSWORD'),
  };
}

/** Full settings for a command that boots the rooms, with the owner's connection left out. */
export function readConfigForCommand(roles: { appUrl: string; opsUrl: string }, environment: Environment = process.env): Config {
  return readConfig({ ...environment, DATABASE_URL: undefined, DATABASE_APP_URL: roles.appUrl, DATABASE_OPS_URL: roles.opsUrl });
}
