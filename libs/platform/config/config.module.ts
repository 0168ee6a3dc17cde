import { Global, Module, type DynamicModule } from '@nestjs/common';
import { readConfig, type Config } from './read-config.js';

/** Injection token of the typed settings. */
export const CONFIG = Symbol('config');

@Global()
@Module({})
export class ConfigModule {
  /** @param config given by tests; otherwise read from the environment of the process. */
  static register(config: Config = readConfig(process.env)): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}
