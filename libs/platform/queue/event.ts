/** An event that use cases announce. Its row carries ids only. */
export interface EventType<Ids extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> {
  /** `publishing.version.published` */
  readonly name: string;
  /** Only for the type: which ids it carries. */
  readonly ids?: Ids;
}

const known = new Set<string>();

/** Declares an event once: `defineEvent<{ caseId: string }>('casework.case.opened')`. */
export function defineEvent<Ids extends Readonly<Record<string, string>>>(name: string): EventType<Ids> {
  if (known.has(name)) throw new Error(`event ${name} is declared twice`);
  known.add(name);
  return { name };
}

/** An event waiting in the outbox. */
export interface OutboxEvent {
  readonly id: string;
  readonly event: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** One statement that writes the events of a unit of work. */
export function outboxStatement(workspaceId: string, occurredAt: Date, recordedAt: Date, events: readonly OutboxEvent[]) {
  return {
    name: 'outbox.write',
    text: `insert into queue.outbox (workspace_id, id, event, ids, occurred_at, recorded_at)
      select $1, g.id, g.event, g.ids, $2, $3 from jsonb_to_recordset($4::jsonb) as g(id uuid, event text, ids jsonb)`,
    values: [workspaceId, occurredAt, recordedAt, JSON.stringify(events)],
  };
}
