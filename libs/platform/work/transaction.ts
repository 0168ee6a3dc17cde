import type { Actor } from '#libs/kernel';
import { newId } from '#libs/kernel';
import { auditEntry, type AuditEntry, type AuditSubject } from '#libs/platform/audit';
import { toQuery, type Statement } from '#libs/platform/database';
import type { EventType, OutboxEvent } from '#libs/platform/queue';
import type pg from 'pg';
import { QueryFailedError, type EntityManager, type EntityTarget } from 'typeorm';
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
    private readonly client: pg.ClientBase,
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
  query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.run({ text, values });
  }

  /** The same for a statement of the hot path: with a name it is planned once for each connection. */
  async run<Row>(statement: Statement): Promise<Row[]> {
    try {
      const { rows } = await this.client.query(toQuery(statement));
      return rows as Row[];
    } catch (error) {
      // As entities fail, so that nobody has to know by which way a statement went.
      throw error instanceof Error ? new QueryFailedError(statement.text, [...(statement.values ?? [])], error) : error;
    }
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
