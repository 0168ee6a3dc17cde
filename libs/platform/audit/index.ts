export { auditEntry, auditStatement, changeDigest, type AuditEntry, type AuditSubject, type AuditTimes } from './audit-entry.js';
export { canonicalJson } from './canonical-json.js';
export { GENESIS, hashEntry, sealEntries, type Seal, type SealedEntry } from './seal.rules.js';
