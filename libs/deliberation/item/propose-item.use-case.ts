import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { createMessages } from '#libs/ui';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { keepDecision } from '../decision/keep-decision.repository.js';
import { PROPOSE_ITEMS } from '../deliberation.permissions.js';
import { requireBodyOf, requireForItem, requireOpenCase } from '../deliberation.policy.js';
import { itemEntry } from '../deliberation.search.js';
import { Items } from './items.repository.js';
import type { ProposedResponse, ProposeItemRequest } from './propose-item.request.js';

/** A draft is put up for decision. The answer carries the wording of the motion: it is moved in a meeting, by the bodies' own rules. */
@Injectable()
export class ProposeItem {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: ProposeItemRequest): Promise<ProposedResponse> {
    return this.unitOfWork.run('deliberation.item.propose', actor, async (tx) => {
      const item = await tx.use(Items).requireLocked(id);
      requireForItem(actor, PROPOSE_ITEMS, item);
      await requireOpenCase(tx, item.caseId);
      requireVersion(item, request.version, { state: item.state, title: item.title });
      await requireBodyOf(tx, item.caseId, request.bodyId ?? null);
      item.propose(tx.now);
      item.bodyId = request.bodyId ?? item.bodyId;
      await tx.use(Items).save(item);
      await keepDecision(tx, item, 'proposed', { note: '', motionId: null });
      tx.record({ kind: 'item', id, after: { state: item.state, bodyId: item.bodyId } });
      await tx.use(SearchIndex).put(itemEntry(item));
      const { sourceLanguage } = await tx.use(Cities).current();
      const motionText = createMessages(sourceLanguage).t('deliberation.motionText', { title: item.title });
      return { version: item.version, motionText, subjectKind: 'item', subjectId: id };
    });
  }
}
