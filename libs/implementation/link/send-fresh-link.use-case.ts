import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities, People } from '#libs/directory';
import { Notices } from '#libs/platform/mail';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { UpdateLetters } from '../asking/update-letters.duties.js';
import { UPDATE_DUTY } from '../asking/update-ladder.rules.js';
import { ActionStep } from '../step/action-step.entity.js';
import { In } from 'typeorm';
import { Links } from './links.repository.js';

/** Whoever holds an old link may not fill a mailbox with it. */
const MOST_A_DAY = 3;

/** "Email me a fresh link": to the address we have, never to one that is given. Says nothing about whether there is one. */
@Injectable()
export class SendFreshLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: UpdateLetters,
  ) {}

  execute(actor: Actor, hash: Buffer): Promise<void> {
    return this.unitOfWork.run('implementation.link.renew', actor, async (tx) => {
      const found = await tx.use(Links).find(hash);
      if (found === null || (await madeToday(tx, found.link.personId)) >= MOST_A_DAY) return;
      const { link } = found;
      const open = (await tx.table(ActionStep).find({ id: In([...link.stepIds]) })).filter((step) => !step.ended);
      const to = await tx.use(People).contact(link.personId);
      if (open.length === 0 || to === null) return;
      const message = await this.letters.letter(tx, { ...to, language: link.language }, 'fresh', open.map((step) => step.id));
      await tx.use(Notices).send({ kind: `${UPDATE_DUTY}.fresh`, to, subject: { kind: 'link', id: link.id }, message });
      tx.record({ kind: 'link', id: link.id, after: { renewed: true } });
    });
  }
}

async function madeToday(tx: Transaction, personId: string): Promise<number> {
  const [today, { zone }] = [await tx.use(Cities).today(), await tx.use(Cities).current()];
  return tx.use(Links).countOn(personId, today, zone);
}
