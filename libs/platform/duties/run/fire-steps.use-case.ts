import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Notices, type MailMessage, type Recipient } from '#libs/platform/mail';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { Duties } from '../duty/duties.js';
import { DutyLog } from '../duty/duty-log.js';
import { DutyKinds } from '../ladder/duty-kinds.js';
import { coalescingKey } from '../ladder/planning.rules.js';
import { calendarOf, lockDue, withRecipients, type DueDuty } from './due-batch.js';
import { morningMail } from './morning-mail.js';

interface Letterbox {
  readonly to: Recipient;
  readonly due: DueDuty[];
}

/** Fires one step of each given duty: the mails, the log and the next steps are one commit. */
@Injectable()
export class FireSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: DutyKinds,
  ) {}

  /** @returns how many duties moved on; those that another worker holds, or that are no longer due, are left alone */
  execute(actor: Actor, ids: readonly string[]): Promise<number> {
    return this.unitOfWork.run('duties.step.fire', actor, async (tx) => {
      const city = await calendarOf(tx);
      const due = await withRecipients(tx, this.kinds, await lockDue(tx, ids, city));
      for (const box of letterboxes(due)) await this.write(tx, box);
      for (const one of due) await moveOn(tx, one);
      return due.length;
    });
  }

  private async write(tx: Transaction, { to, due }: Letterbox): Promise<void> {
    const letters: MailMessage[] = [];
    for (const same of bySameStep(due)) {
      const [{ view, step }] = same;
      letters.push(await this.kinds.of(view.kind).compose(tx, to, step, same.map((one) => one.view)));
    }
    const [{ view, step }] = due as [DueDuty];
    const [city] = await tx.query<{ name: string }>('select name from workspace.workspace where workspace_id = $1', [tx.workspaceId]);
    const { noticeId } = await tx.use(Notices).send({
      kind: letters.length === 1 ? `${view.kind}.${step}` : 'duties.morning',
      to, subject: { kind: view.subjectKind, id: view.subjectId }, message: morningMail(letters, to, city?.name ?? '', due.length),
    });
    for (const one of due) {
      await tx.use(DutyLog).add({ dutyId: one.duty.id, kind: one.step, outcome: 'sent', plannedAt: one.plannedAt, toPersonId: to.personId, noticeId });
    }
  }
}

/** The ladder goes on: what is next is decided on what has now been sent. A pause that was waited for is over. */
async function moveOn(tx: Transaction, { duty, step, plannedAt, to }: DueDuty): Promise<void> {
  if (to.length === 0) await tx.use(DutyLog).add({ dutyId: duty.id, kind: step, outcome: 'skipped', plannedAt, reason: 'nobody' });
  if (duty.pause !== null) duty.resume();
  await tx.use(Duties).reschedule(duty);
  tx.record({ kind: 'duty', id: duty.id, after: { step, readers: to.length, next: duty.step } });
}

function letterboxes(due: readonly DueDuty[]): Letterbox[] {
  const boxes = new Map<string, Letterbox>();
  for (const one of due) {
    for (const to of new Map(one.to.map((person) => [coalescingKey(person), person])).values()) {
      const box = boxes.get(coalescingKey(to)) ?? { to, due: [] };
      box.due.push(one);
      boxes.set(coalescingKey(to), box);
    }
  }
  return [...boxes.values()];
}

function bySameStep(due: readonly DueDuty[]): [DueDuty, ...DueDuty[]][] {
  const groups = new Map<string, [DueDuty, ...DueDuty[]]>();
  for (const one of due) {
    const key = `${one.view.kind} ${one.step}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
