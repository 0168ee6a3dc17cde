import { Injectable } from '@nestjs/common';
import { isId, type Actor } from '#libs/kernel';
import { Notices, withoutSecrets } from '#libs/platform/mail';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { dutyProblem } from '../duties.problems.js';
import { DutyLog } from '../duty/duty-log.js';
import { Duty } from '../duty/duty.entity.js';
import { DutyKinds } from '../ladder/duty-kinds.js';
import { calendarOf } from '../run/due-batch.js';
import { rehearse } from '../run/rehearse.js';
import type { LetterPreview, StepPreview } from './duties.response.js';

/** The email that a step would be, written and taken back: what the director sees before it goes. */
@Injectable()
export class PreviewStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: DutyKinds,
  ) {}

  /** @throws Problem `duties.duty.absent`, also when no step is ahead */
  execute(actor: Actor, dutyId: string): Promise<StepPreview> {
    if (!isId(dutyId)) throw dutyProblem('duty.absent');
    const { idempotencyKey: _, ...reading } = actor;
    return rehearse(this.unitOfWork, reading, async (tx) => {
      const { zone } = await calendarOf(tx);
      const duty = await tx.table(Duty).require(dutyId, dutyProblem('duty.absent'));
      if (duty.state !== 'open' || duty.step === null) throw dutyProblem('duty.absent');
      const view = duty.view((await tx.use(DutyLog).fired([dutyId], zone)).get(dutyId) ?? [], zone);
      const kind = this.kinds.of(duty.kind);
      const letters: LetterPreview[] = [];
      for (const to of await kind.recipients(tx, view, duty.step)) {
        const message = await kind.compose(tx, to, duty.step, [view]);
        const { noticeId } = await tx.use(Notices).send({ kind: 'duties.preview', to, subject: { kind: 'duty', id: dutyId }, message });
        letters.push(await read(tx, noticeId, to.name ?? to.address));
      }
      return { letters };
    });
  }
}

async function read(tx: Transaction, noticeId: string, name: string): Promise<LetterPreview> {
  const [row] = await tx.query<{ subject: string; text: string; html: string }>('select subject, text, html from mail.notice where workspace_id = $1 and id = $2', [tx.workspaceId, noticeId]);
  if (row === undefined) throw dutyProblem('duty.absent');
  return { name, subject: row.subject, text: withoutSecrets(row.text), html: withoutSecrets(row.html) };
}
