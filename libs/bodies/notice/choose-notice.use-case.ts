import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { onTaken, requireVersion, UnitOfWork } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { NoticeSetting, type NoticeChoice } from './notice-setting.entity.js';
import type { ChooseNoticeRequest } from './notice.request.js';

/** Says which rule of notice holds for a body. */
@Injectable()
export class ChooseNotice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.notice.dates`, `work.row.stale` */
  execute(actor: Actor, bodyId: string, request: ChooseNoticeRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.notice.choose', actor, async (tx) => {
      await requireBody(tx, bodyId, RUN_MEETINGS);
      const choice = choiceOf(request);
      const known = await tx.table(NoticeSetting).findOne({ bodyId });
      const setting = known ?? NoticeSetting.choose({ workspaceId: tx.workspaceId, id: tx.newId(), bodyId }, choice);
      const before = known === null ? undefined : { ruleCode: known.ruleCode, checkedOn: known.checkedOn, validUntil: known.validUntil };
      if (known !== null) {
        requireVersion(known, request.version ?? 0, { ruleCode: known.ruleCode, checkedBy: known.checkedBy ?? '', postingPlace: known.postingPlace ?? '', elsewhereUrl: known.elsewhereUrl ?? '' });
        known.write(choice);
        await tx.table(NoticeSetting).update(known);
      } else await tx.table(NoticeSetting).insert(setting).catch(onTaken('notice_setting_workspace_id_body_id_key', () => bodiesProblem('notice.chosen', { bodyId })));
      tx.record({ kind: 'body', id: bodyId, ...(before === undefined ? {} : { before }), after: { ruleCode: setting.ruleCode, checkedOn: setting.checkedOn, validUntil: setting.validUntil } });
      return { version: setting.version };
    });
  }
}

function choiceOf({ ruleCode, checkedOn, validUntil, checkedBy, postingPlace, elsewhereUrl }: ChooseNoticeRequest): NoticeChoice {
  if ((checkedOn == null) !== (validUntil == null) || (checkedOn != null && validUntil != null && validUntil < checkedOn)) throw bodiesProblem('notice.dates', { pointer: '/validUntil' });
  return { ruleCode, checkedOn: checkedOn ?? null, validUntil: validUntil ?? null, checkedBy: checkedBy ?? null, postingPlace: postingPlace ?? null, elsewhereUrl: elsewhereUrl ?? null };
}
