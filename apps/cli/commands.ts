import type { Command } from './command.js';
import { migrateCommand } from './migrate.command.js';

/** All commands, as the help shows them. */
export const COMMANDS: readonly Command[] = [migrateCommand];
