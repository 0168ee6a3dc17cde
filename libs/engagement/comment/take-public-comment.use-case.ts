import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { PlanningProcesses } from '#libs/casework';
import { UnitOfWork } from '#libs/platform/work';
import { Comments } from './comments.repository.js';

/** What a resident sends from a public page: words, and nothing that says who. */
export interface PublicComment {
  readonly caseId: string;
  /** Trimmed, 1 to 8,000 characters. */
  readonly text: string;
  /** BCP 47 of the page it was written on. */
  readonly language: string;
  /** The number of the item on whose page it was written. */
  readonly itemHint?: string | null;
}

/**
 * For public pages. There is no field for a name, and staff read it before
 * anybody else does. The page holds the door against floods.
 */
@Injectable()
export class TakePublicComment {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `casework.case.absent`, `casework.case.closed` when nothing is asked there any more */
  execute(actor: Actor, { caseId, text, language, itemHint }: PublicComment): Promise<{ id: string }> {
    return this.unitOfWork.run('engagement.comment.take', actor, async (tx) => {
      await tx.use(PlanningProcesses).requireOpen(caseId);
      const said = { text: text.normalize('NFC').trim(), language, channel: 'web' as const, sessionId: null, themeId: null, itemHint: itemHint ?? null, fromName: null, visibility: 'staff' as const };
      const [id = ''] = await tx.use(Comments).hear(caseId, [said]);
      return { id };
    });
  }
}
