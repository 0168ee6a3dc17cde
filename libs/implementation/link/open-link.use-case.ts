import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { Links } from './links.repository.js';

/** The first touch of a person on the page, reported by the page; a fetch alone is never "opened". */
@Injectable()
export class OpenLink {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, linkId: string): Promise<void> {
    return this.unitOfWork.run('implementation.link.open', actor, async (tx) => {
      await tx.use(Links).open(linkId);
      tx.record({ kind: 'link', id: linkId, after: { opened: true } });
    });
  }
}
