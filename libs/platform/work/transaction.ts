import type { Actor } from '#libs/kernel';
import { newId } from '#libs/kernel';
import { auditEntry, type AuditEntry, type AuditSubject } from '#libs/platform/audit';
import type { Statement } from '#libs/platform/database';
import type { EventType, OutboxEvent } from '#libs/platform/queue';
import type { EntityManager, EntityTarget } from 'typeorm';
import { WorkspaceTable, type WorkspaceRow } from './workspace-table.js';

/**
 * One writing transaction in one city. Everything written through it commits
 * together, with its audit rows and events, or not at all.
 */
export class Transaction {
  private readonly parts = new Map<unknown, unknown>();
  private readonly subjects: AuditSubject[] = [];
  private readonly announced: OutboxEvent[] = [];

  constructor(
    private readonly manager: EntityManager,
    readonly action: string,
    readonly actor: Actor,
    /** The clock of the city when the work began. */
    readonly now: Date,
    /** The clock of the machine, for limits and expiry of sign-in and links. */
    readonly machineNow: Date,
  ) {}

  get workspaceId(): string {
    return this.actor.workspaceId;
  }

  /** A fresh id whose time part follows the machine. */
  newId(): string {
    return newId(this.machineNow.getTime());
  }

  /** A repository (or a part of the platform) bound to this transaction, one for each class. */
  use<T>(part: new (tx: Transaction) => T): T {
    const known = this.parts.get(part) as T | undefined;
    if (known !== undefined) return known;
    const made = new part(this);
    this.parts.set(part, made);
    return made;
  }

  table<E extends WorkspaceRow>(target: EntityTarget<E>): WorkspaceTable<E> {
    return new WorkspaceTable(this.manager, target, this.workspaceId);
  }

  /** Plain SQL with values; row-level security keeps it inside the city. */
  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const answer = (await this.manager.query(text, [...values])) as unknown;
    return affectedPair(answer) ? (answer[0] as Row[]) : (answer as Row[]);
  }

  run(statement: Statement): Promise<unknown[]> {
    return this.query(statement.text, statement.values ?? []);
  }

  /** One more subject of the audit trail; without any, the action alone is written. */
  record(subject: AuditSubject): void {
    this.subjects.push(subject);
  }

  /** Puts an event into the outbox of this commit. */
  announce<Ids extends Readonly<Record<string, string>>>(event: EventType<Ids>, ids: Ids): void {
    this.announced.push({ id: this.newId(), event: event.name, ids });
  }

  /** What is written at the end, for the unit of work. */
  harvest(): { readonly entries: readonly AuditEntry[]; readonly events: readonly OutboxEvent[] } {
    const subjects = this.subjects.length === 0 ? [null] : this.subjects;
    return { entries: subjects.map((subject) => auditEntry(this.action, subject, this.machineNow.getTime())), events: this.announced };
  }
}

/** TypeORM answers UPDATE and DELETE with `[rows, count]`, everything else with rows. */
function affectedPair(answer: unknown): answer is [unknown[], number] {
  return Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}
