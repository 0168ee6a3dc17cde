import type { Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { In } from 'typeorm';
import { CityCalendar } from '../duty/city-calendar.js';
import { DutyLog } from '../duty/duty-log.js';
import { Duty } from '../duty/duty.entity.js';
import type { DutyCity, DutyView } from '../ladder/duty-kind.js';
import type { DutyKinds } from '../ladder/duty-kinds.js';

/** A due duty with those who get its step. */
export interface DueDuty {
  readonly duty: Duty;
  readonly view: DutyView;
  readonly step: string;
  readonly plannedAt: Date;
  readonly to: readonly Recipient[];
}

/** Takes those of the duties that are still due and that nobody else is working on. */
export async function lockDue(tx: Transaction, ids: readonly string[], city: DutyCity): Promise<Omit<DueDuty, 'to'>[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from duties.duty where workspace_id = $1 and id = any($2::uuid[]) and next_at <= $3 and state = 'open' order by id for update skip locked`,
    [tx.workspaceId, ids, tx.now]);
  if (rows.length === 0) return [];
  const duties = await tx.table(Duty).find({ id: In(rows.map(({ id }) => id)) }, { dueOn: 'ASC', id: 'ASC' });
  const fired = await tx.use(DutyLog).fired(duties.map(({ id }) => id), city.zone);
  return duties.flatMap((duty) => {
    const { step, nextAt } = duty;
    if (step === null || nextAt === null) return [];
    return [{ duty, view: duty.view(fired.get(duty.id) ?? [], city.zone), step, plannedAt: nextAt }];
  });
}

export async function withRecipients(tx: Transaction, kinds: DutyKinds, due: readonly Omit<DueDuty, 'to'>[]): Promise<DueDuty[]> {
  const all: DueDuty[] = [];
  for (const one of due) all.push({ ...one, to: await kinds.of(one.view.kind).recipients(tx, one.view, one.step) });
  return all;
}

export function calendarOf(tx: Transaction): Promise<DutyCity> {
  return tx.use(CityCalendar).read();
}
