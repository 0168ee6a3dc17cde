import { localDate } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import type { DutyView } from '../ladder/duty-kind.js';

/** Marks in the log where somebody else took over. */
export const HANDED_OFF = 'handed-off';

export interface StepToLog {
  readonly dutyId: string;
  readonly kind: string;
  readonly outcome: 'sent' | 'held' | 'skipped' | 'stopped';
  readonly plannedAt: Date | null;
  /** A sentence of a person, or a code of ours such as `nobody`. */
  readonly reason?: string | null;
  readonly toPersonId?: string | null;
  readonly noticeId?: string | null;
}

/** Why an email went or did not: one row for each step and person, numbered within the duty, never changed. */
export class DutyLog {
  constructor(private readonly tx: Transaction) {}

  async add(step: StepToLog): Promise<void> {
    await this.tx.query(
      `insert into duties.duty_step (workspace_id, id, duty_id, no, kind, to_person_id, planned_at, outcome, reason, notice_id, by_person_id, at)
       select $1, $2, $3, coalesce(max(s.no), 0) + 1, $4, $5, $6, $7, $8, $9, $10, $11
       from duties.duty_step s where s.workspace_id = $1 and s.duty_id = $3`,
      [this.tx.workspaceId, this.tx.newId(), step.dutyId, step.kind, step.toPersonId ?? null, step.plannedAt, step.outcome,
        step.reason ?? null, step.noticeId ?? null, this.tx.actor.personId, this.tx.now]);
  }

  /** Steps behind the present holder of each duty, oldest first. A held step is still ahead. */
  async fired(dutyIds: readonly string[], zone: string): Promise<ReadonlyMap<string, DutyView['fired']>> {
    const rows = await this.tx.query<{ dutyId: string; kind: string; at: Date }>(
      `select s.duty_id as "dutyId", s.kind, s.at from duties.duty_step s
       where s.workspace_id = $1 and s.duty_id = any($2::uuid[]) and s.outcome in ('sent', 'skipped')
         and not exists (select 1 from duties.duty_step h where h.workspace_id = $1 and h.duty_id = s.duty_id and h.outcome = 'stopped' and h.reason = $3 and h.no > s.no)
       order by s.duty_id, s.no`,
      [this.tx.workspaceId, dutyIds, HANDED_OFF]);
    const map = new Map<string, { kind: string; on: string }[]>(dutyIds.map((id) => [id, []]));
    for (const row of rows) {
      const steps = map.get(row.dutyId) ?? [];
      const [last, on] = [steps.at(-1), localDate(row.at, zone)];
      // A step with two readers is one step.
      if (last?.kind !== row.kind || last.on !== on) steps.push({ kind: row.kind, on });
    }
    return map;
  }
}
