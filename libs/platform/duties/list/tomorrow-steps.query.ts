import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Recipient } from '#libs/platform/mail';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { DutyKinds } from '../ladder/duty-kinds.js';
import { nextMorning } from '../ladder/planning.rules.js';
import { DutyLog } from '../duty/duty-log.js';
import { Duty } from '../duty/duty.entity.js';
import { calendarOf } from '../run/due-batch.js';
import { rehearse } from '../run/rehearse.js';
import type { TomorrowStep, TomorrowSteps } from './duties.response.js';

const SHOWN = 200;

/** What goes out on the next morning and to whom, and what is held: the director sees it the day before. */
@Injectable()
export class ReadTomorrowSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: DutyKinds,
  ) {}

  /** The readers come from the rooms' own rules, asked as they will be asked tomorrow; nothing of it stays. */
  execute(actor: Actor): Promise<TomorrowSteps> {
    const { idempotencyKey: _, ...reading } = actor;
    return rehearse(this.unitOfWork, reading, async (tx) => {
      const city = await calendarOf(tx);
      const morning = nextMorning(tx.now, city);
      const rows = await tx.query<{ id: string }>(SELECT, [tx.workspaceId, morning, SHOWN + 1]);
      const items: TomorrowStep[] = [];
      for (const { id } of rows.slice(0, SHOWN)) items.push(...(await this.step(tx, id, city.zone)));
      return { morning: morning.toISOString(), items, more: rows.length > SHOWN };
    });
  }

  private async step(tx: Transaction, id: string, zone: string): Promise<TomorrowStep[]> {
    const duty = await tx.table(Duty).byId(id);
    if (duty === null || duty.step === null) return [];
    const fired = (await tx.use(DutyLog).fired([id], zone)).get(id) ?? [];
    const readers = await this.kinds.of(duty.kind).recipients(tx, duty.view(fired, zone), duty.step);
    return [lineOf(duty, duty.step, readers)];
  }
}

function lineOf(duty: Duty, step: string, readers: readonly Recipient[]): TomorrowStep {
  const { id, kind, subjectKind, subjectId, caseId, title, path, dueOn, pausedUntil, version } = duty;
  return {
    id, kind, subjectKind, subjectId, caseId, title, path, dueOn, pausedUntil, version, step,
    at: duty.nextAt?.toISOString() ?? null,
    holdReason: duty.pauseReason,
    to: readers.map(({ personId, name, address }) => ({ personId, name: name ?? address })),
  };
}

const SELECT = `select id from duties.duty
  where workspace_id = $1 and state = 'open' and step is not null and (next_at <= $2 or (next_at is null and pause_reason is not null))
  order by next_at nulls last, id limit $3`;
