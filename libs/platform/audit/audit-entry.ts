import { createHash, randomBytes } from 'node:crypto';
import { newId, type Actor } from '#libs/kernel';
import { canonicalJson } from './canonical-json.js';

/** What a use case says about the thing it changed. Values are plain JSON. */
export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One row of the trail with its erasable side row. */
export interface AuditEntry {
  readonly id: string;
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  /** sha256 over salt and canonical JSON of before and after; null without content. */
  readonly digest: Buffer | null;
  readonly salt: Buffer | null;
  readonly before: string | null;
  readonly after: string | null;
}

export function auditEntry(action: string, subject: AuditSubject | null, milliseconds: number): AuditEntry {
  const base = { id: newId(milliseconds), action, subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null };
  if (subject === null || (subject.before === undefined && subject.after === undefined)) {
    return { ...base, digest: null, salt: null, before: null, after: null };
  }
  const salt = randomBytes(16);
  const before = subject.before === undefined ? null : canonicalJson(subject.before);
  const after = subject.after === undefined ? null : canonicalJson(subject.after);
  return { ...base, digest: changeDigest(salt, before, after), salt, before, after };
}

/** Also used by the verifier, which reads the side row back. */
export function changeDigest(salt: Buffer, before: string | null, after: string | null): Buffer {
  return createHash('sha256').update(salt).update(canonicalJson([before, after])).digest();
}

export interface AuditTimes {
  readonly at: Date;
  readonly recordedAt: Date;
}

/** One statement that writes all entries of a unit of work, with its values. */
export function auditStatement(actor: Actor, times: AuditTimes, entries: readonly AuditEntry[]) {
  const rows = entries.map((entry) => ({
    ...entry,
    digest: entry.digest?.toString('hex') ?? null,
    salt: entry.salt?.toString('hex') ?? null,
  }));
  return {
    name: 'audit.write',
    text: `with given as (
        select * from jsonb_to_recordset($8::jsonb) as g(id uuid, action text, "subjectKind" text, "subjectId" uuid,
          digest text, salt text, before text, after text)),
      written as (
        insert into audit.entry (workspace_id, id, at, recorded_at, action, actor_kind, account_id, person_id, via, request_id, subject_kind, subject_id, digest)
        select $1, id, $2, $3, action, $4, $5, $6, $7, $9, "subjectKind", "subjectId", decode(digest, 'hex') from given)
      insert into audit.change (workspace_id, id, salt, before, after)
      select $1, id, decode(salt, 'hex'), before::jsonb, after::jsonb from given where salt is not null`,
    values: [actor.workspaceId, times.at, times.recordedAt, actor.kind, actor.accountId, actor.personId, actor.via, JSON.stringify(rows), actor.requestId],
  };
}
