export { SealTrail } from './seal-trail.task.js';
export { Transaction } from './transaction.js';
export { databaseCode, onTaken, UnitOfWork } from './unit-of-work.js';
export { VerifyTrail, type TrailVerdict } from './verify-trail.query.js';
export { WorkModule } from './work.module.js';
export { requireVersion, WorkspaceTable, type VersionedRow, type WorkspaceRow } from './workspace-table.js';
