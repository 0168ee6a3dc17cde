export { REPORTS_TO, Workspace, type ReportsTo, type WorkspaceSettings } from './workspace.entity.js';
export { WorkspaceClock } from './workspace-clock.js';
export { WorkspaceDirectory, type WorkspaceAddress } from './workspace-directory.js';
export { WorkspaceModule } from './workspace.module.js';
