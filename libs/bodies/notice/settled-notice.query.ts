import type { DayText } from '#libs/kernel';
import type { OpenMeetingsLaw } from '../motion/open-meetings.rules.js';
import { ASK_COUNSEL, NO_NOTICE, noticeLaw } from './notice-laws.model.js';
import type { NoticeRule } from './notice.rules.js';

export interface SettledNotice {
  readonly bodyId: string;
  readonly ruleCode: string;
  readonly checkedOn: DayText | null;
  readonly validUntil: DayText | null;
  readonly checkedBy: string | null;
  readonly postingPlace: string | null;
  readonly elsewhereUrl: string | null;
  readonly version: number;
}

/** What the body chose, or the next one above it that chose anything: workspace, body. */
export const SELECT_SETTING = `with recursive above as (
    select b.id, b.parent_id, 0 as far from bodies.body b where b.workspace_id = $1 and b.id = $2
    union all
    select p.id, p.parent_id, above.far + 1 from bodies.body p join above on p.id = above.parent_id where p.workspace_id = $1
  )
  select s.body_id as "bodyId", s.rule_code as "ruleCode", s.checked_on::text as "checkedOn", s.valid_until::text as "validUntil", s.checked_by as "checkedBy",
    s.posting_place as "postingPlace", s.elsewhere_url as "elsewhereUrl", s.version
  from above join bodies.notice_setting s on s.workspace_id = $1 and s.body_id = above.id
  order by above.far limit 1`;

/** Nothing chosen: no notice where no law applies, else counsel is asked. The city's own check of a rule goes before ours. */
export function settledRule(settled: SettledNotice | null, law: OpenMeetingsLaw): NoticeRule {
  if (settled === null) return law === 'no' ? NO_NOTICE : ASK_COUNSEL;
  const rule = noticeLaw(settled.ruleCode);
  return settled.checkedOn === null ? rule : { ...rule, checkedOn: settled.checkedOn, validUntil: settled.validUntil };
}
