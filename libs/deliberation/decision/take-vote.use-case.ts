import { Injectable } from '@nestjs/common';
import { ProcessDesigns } from '#libs/convening';
import type { DayText } from '#libs/kernel';
import type { Job } from '#libs/platform/queue';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import type { Item } from '../item/item.entity.js';
import { itemLifecycle, type Decision } from '../item/item.lifecycle.js';
import { Items } from '../item/items.repository.js';
import { verdictOf, type Verdict, type VoteEnd } from './decision-rule.rules.js';
import { takeDecision } from './take-decision.repository.js';

interface Voted extends VoteEnd {
  readonly itemId: string;
  readonly on: DayText;
}

/** Where the design does not say. */
const USUAL = 'majority';

const DECISION: Readonly<Record<Exclude<Verdict, 'wait'>, Decision>> = { adopt: 'adopted', decline: 'declined', refer: 'referred' };

/** A body voted on an item: the rule of the process says what that means for it. */
@Injectable()
export class TakeVote {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(job: Job, motionId: string): Promise<void> {
    await this.unitOfWork.runOnce('deliberation.item.vote', job, async (tx) => {
      const voted = await votedOn(tx, motionId);
      const item = voted === undefined ? null : await tx.use(Items).find(voted.itemId);
      if (voted === undefined || item === null) return;
      const verdict = verdictOf((await tx.use(ProcessDesigns).decisionRule(item.caseId, voted.on)) ?? USUAL, voted);
      // A motion on something that was merged or decided meanwhile stands in the minutes and changes nothing here.
      if (verdict === 'wait' || !isOpen(item, verdict)) return;
      await takeDecision(tx, item, DECISION[verdict], { note: '', motionId, on: voted.on });
    });
  }
}

function isOpen(item: Item, verdict: Exclude<Verdict, 'wait'>): boolean {
  if (verdict === 'refer') return item.state === 'draft' || item.state === 'proposed';
  return itemLifecycle.allows(item.state, verdict === 'adopt' ? 'adopted' : 'declined');
}

/** The last result of the motion, with its day in the city's zone. */
async function votedOn(tx: Transaction, motionId: string): Promise<Voted | undefined> {
  const [row] = await tx.query<Voted>(
    `select m.subject_id as "itemId", r.outcome, r.yes, r.no_votes as no, r.abstain, m.decision_rule as "bodyRule", m.state, coalesce(a.answered_on, (r.decided_at at time zone c.zone)::date)::text as on
     from bodies.motion m
     join bodies.vote_result r on r.workspace_id = m.workspace_id and r.motion_id = m.id
     left join lateral (select answered_on from bodies.motion_answer w where w.workspace_id = m.workspace_id and w.motion_id = m.id order by w.no desc limit 1) a on true
     join workspace.workspace c on c.workspace_id = m.workspace_id
     where m.workspace_id = $1 and m.id = $2 and m.subject_kind = 'item' order by r.no desc limit 1`, [tx.workspaceId, motionId]);
  return row;
}
