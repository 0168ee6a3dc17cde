import type { Transaction } from '#libs/platform/work';
import { implementationProblem } from '../implementation.problems.js';
import { ActionStep } from './action-step.entity.js';
import { Milestone } from './milestone.entity.js';
import { StepChange } from './step-change.entity.js';

/** The item a step hangs on, as far as this room needs it. */
export interface StepItem {
  readonly id: string;
  readonly caseId: string;
  readonly number: string | null;
  readonly title: string;
  readonly bodyId: string | null;
  /** A record of published facts, or a process that is over: nothing is asked about it. */
  readonly asleep: boolean;
}

/** Steps with milestones and changes inside a transaction. */
export class Steps {
  constructor(private readonly tx: Transaction) {}

  /** Held against every other change until the commit. @throws Problem `implementation.step.absent` */
  requireLocked(id: string): Promise<ActionStep> {
    return this.tx.table(ActionStep).requireLocked(id, implementationProblem('step.absent', { id }));
  }

  byId(id: string): Promise<ActionStep | null> {
    return this.tx.table(ActionStep).byId(id);
  }

  insert(step: ActionStep): Promise<void> {
    return this.tx.table(ActionStep).insert(step);
  }

  save(step: ActionStep): Promise<void> {
    return this.tx.table(ActionStep).update(step);
  }

  /** @throws Problem `implementation.item.absent`, `implementation.case.read-only` when `awake` is asked for */
  async requireItem(id: string, { awake }: { readonly awake: boolean }): Promise<StepItem> {
    const [item] = await this.tx.query<StepItem>(SELECT_ITEM, [this.tx.workspaceId, id]);
    if (item === undefined) throw implementationProblem('item.absent', { id });
    if (awake && item.asleep) throw implementationProblem('case.read-only', { id: item.caseId });
    return item;
  }

  async nextPosition(itemId: string): Promise<number> {
    const [row] = await this.tx.query<{ next: number }>(
      'select coalesce(max(position) + 1, 0)::integer as next from implementation.action_step where workspace_id = $1 and item_id = $2', [this.tx.workspaceId, itemId]);
    return row?.next ?? 0;
  }

  milestones(stepId: string): Promise<Milestone[]> {
    return this.tx.table(Milestone).find({ stepId }, { position: 'ASC', id: 'ASC' });
  }

  /** Who helps, beside the lead. Given as the whole list. */
  async setPartners(stepId: string, partyIds: readonly string[]): Promise<void> {
    await this.tx.query('delete from implementation.step_partner where workspace_id = $1 and step_id = $2', [this.tx.workspaceId, stepId]);
    for (const partyId of new Set(partyIds)) {
      await this.tx.query('insert into implementation.step_partner (workspace_id, id, step_id, party_id) values ($1, $2, $3, $4)',
        [this.tx.workspaceId, this.tx.newId(), stepId, partyId]);
    }
  }

  /** Keeps what was, with the reason; without a difference nothing is kept. */
  async keepChange(stepId: string, reason: string, onDay: string, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Promise<void> {
    const keys = Object.keys(after).filter((key) => before[key] !== after[key]);
    if (keys.length === 0) return;
    const only = (from: Readonly<Record<string, unknown>>) => Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
    await this.tx.table(StepChange).insert(Object.assign(new StepChange(), {
      workspaceId: this.tx.workspaceId, id: this.tx.newId(), stepId, at: this.tx.now, onDay, byPersonId: this.tx.actor.personId, reason,
      before: only(before), after: only(after),
    }));
  }

  /** @throws Problem `implementation.lead.absent` when a party or person named is not known here */
  async requireLead(partyId: string, personId: string | null): Promise<void> {
    const [found] = await this.tx.query<{ party: boolean; person: boolean }>(
      `select exists (select 1 from directory.party where workspace_id = $1 and id = $2 and merged_into_id is null) as party,
         $3::uuid is null or exists (select 1 from directory.person where workspace_id = $1 and id = $3) as person`,
      [this.tx.workspaceId, partyId, personId]);
    if (found?.party !== true || !found.person) throw implementationProblem('lead.absent', { partyId, personId });
  }
}

const SELECT_ITEM = `select i.id, i.case_id as "caseId", i.number, i.title, i.body_id as "bodyId", (c.state = 'closed' or c.read_only) as asleep
  from deliberation.item i join casework.planning_process c on c.workspace_id = i.workspace_id and c.id = i.case_id
  where i.workspace_id = $1 and i.id = $2`;
