import { Module, type DynamicModule, type INestApplicationContext, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, readConfigForCommand, type CommandConfig } from '#libs/platform/config';
import { DatabaseModule, JOBS, migrate } from '#libs/platform/database';
import { FilesModule } from '#libs/platform/files';
import { LanguageModule } from '#libs/platform/language';
import { WorkModule } from '#libs/platform/work';
import { WorkspaceDirectory, WorkspaceModule, type WorkspaceAddress } from '#libs/platform/workspace';
import { CommandFault } from './command.js';
import { COMMAND_ROOMS } from './rooms.js';

@Module({})
class CommandModule {}

/**
 * Boots the rooms as the app role, does the work and closes them.
 * @throws CommandFault (3) when there is no database to work on
 */
export async function withRooms<T>(
  config: CommandConfig, work: (rooms: INestApplicationContext) => Promise<T>, more: NonNullable<ModuleMetadata['imports']> = [],
): Promise<T> {
  const settings = readConfigForCommand(await roleUrls(config));
  const root: DynamicModule = {
    module: CommandModule,
    imports: [
      ConfigModule.register(settings),
      DatabaseModule.register({ name: 'command', times: JOBS, connections: { write: 4, read: 2, cross: 2 } }),
      WorkspaceModule,
      WorkModule,
      FilesModule.fromConfig(),
      LanguageModule,
      ...COMMAND_ROOMS,
      ...more,
    ],
  };
  const rooms = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
  try {
    return await work(rooms);
  } finally {
    await rooms.close();
  }
}

async function roleUrls(config: CommandConfig): Promise<{ appUrl: string; opsUrl: string }> {
  if (config.appUrl !== null && config.opsUrl !== null) return { appUrl: config.appUrl, opsUrl: config.opsUrl };
  if (config.ownerUrl === null || config.secretKey === null) throw new CommandFault('DATABASE_APP_URL and DATABASE_OPS_URL are missing, and there is no DATABASE_URL with SECRET_KEY to make them from', 3);
  return migrate(config.ownerUrl, { appUrl: config.appUrl, opsUrl: config.opsUrl, secret: config.secretKey });
}

/** @throws CommandFault (1) when no city has this address. */
export async function requireCity(rooms: INestApplicationContext, slug: string): Promise<WorkspaceAddress> {
  const city = await rooms.get(WorkspaceDirectory).bySlug(slug);
  if (city === null) throw new CommandFault(`There is no city with the address "${slug}". "npm run cli -- workspace list" shows all.`, 1);
  return city;
}
