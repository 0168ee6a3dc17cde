export { CrossWorkspace } from './cross-workspace.js';
export { DatabaseModule, type DatabaseSettings } from './database.module.js';
export { migrate, type MigrationResult } from './migrate.js';
export { openPool, type PoolSettings } from './pool.js';
export type { RoleUrls, RoleWishes } from './roles.js';
export type { Statement } from './statement.js';
export { JOBS, WEB, type TimeOuts } from './time-outs.js';
export { unreachable, WorkspaceReader } from './workspace-reader.js';
