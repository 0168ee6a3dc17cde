export { CONFIG, ConfigModule } from './config.module.js';
export { ConfigFault, readConfig, type Config, type Environment, type S3Config } from './read-config.js';
export { readCommandConfig, readConfigForCommand, type CommandConfig } from './command-config.js';
export { VARIABLES, type Variable } from './variables.js';
export { isLoopback, mailStaysWith } from './on-this-machine.rules.js';
