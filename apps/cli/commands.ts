import { verifyAuditCommand } from './audit.command.js';
import type { Command } from './command.js';
import { seedDemoCommand } from './demo/seed.command.js';
import { doctorCommand } from './doctor.command.js';
import { importMeetingsCommand } from './import-meetings.command.js';
import { importPeopleCommand } from './import-people.command.js';
import { importPlanCommand } from './import-plan.command.js';
import { migrateCommand } from './migrate.command.js';
import { createWorkspaceCommand, listWorkspacesCommand } from './workspace.command.js';

/** All commands, as the help shows them. */
export const COMMANDS: readonly Command[] = [migrateCommand, createWorkspaceCommand, listWorkspacesCommand, seedDemoCommand, importPlanCommand, importMeetingsCommand, importPeopleCommand, verifyAuditCommand, doctorCommand];
