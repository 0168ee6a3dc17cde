import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionEffect } from '../decision/decision-effect.rules.js';
import { deliberationProblem } from '../deliberation.problems.js';
import { itemLifecycle, type Decision, type ItemState } from './item.lifecycle.js';

export const ORIGINS = ['drafted', 'imported', 'commitment'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What people write of an item. */
export interface ItemTexts {
  readonly title: string;
  readonly body: string;
  /** What newcomers and long-time residents get from it, in plain words. */
  readonly benefit: string;
}

export interface NewItem extends ItemTexts {
  readonly caseId: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly position: number;
  readonly bodyId: string | null;
  readonly authorPersonId: string | null;
  readonly origin: Origin;
  readonly sourceLanguage: string;
}

/** A piece of the plan on one of its levels. A recommendation is an adopted one. */
@Entity({ schema: 'deliberation', name: 'item' })
export class Item {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('integer') depth!: number;
  @Column('integer') position!: number;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('text') benefit!: string;
  @Column('text') sourceLanguage!: string;
  @Column('text') origin!: Origin;
  @Column('text', { nullable: true }) importedId!: string | null;
  @Column('text') state!: ItemState;
  @Column('text', { nullable: true }) decision!: Decision | null;
  @Column('date', { nullable: true }) decidedOn!: DayText | null;
  @Column('uuid', { nullable: true }) bodyId!: string | null;
  @Column('uuid', { nullable: true }) authorPersonId!: string | null;
  @Column('uuid', { nullable: true }) mergedIntoId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') changedAt!: Date;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, given: NewItem, now: Date): Item {
    return Object.assign(new Item(), {
      workspaceId, id, ...given, number: null, importedId: null, state: itemLifecycle.initial, decision: null, decidedOn: null,
      mergedIntoId: null, createdAt: now, changedAt: now, version: 1,
    });
  }

  /** @throws Problem `deliberation.item.fixed` when the item has ended */
  revise(texts: ItemTexts, now: Date): void {
    if (this.state === 'merged' || this.state === 'withdrawn') throw deliberationProblem('item.fixed', { id: this.id, state: this.state });
    Object.assign(this, texts, { changedAt: now });
  }

  propose(now: Date): void {
    this.move('proposed', now);
    this.decision = 'proposed';
  }

  /** Its words live on in the other item; its own drafts, remarks and sources stay. */
  mergeInto(other: Item, now: Date): void {
    if (other.id === this.id) throw deliberationProblem('merge.itself', { id: this.id });
    if (other.depth !== this.depth || other.caseId !== this.caseId) throw deliberationProblem('merge.levels-differ', { id: this.id });
    this.move('merged', now);
    this.mergedIntoId = other.id;
  }

  /** Takes a decision in; the number is given once and kept whatever follows. */
  decide(decision: Decision, effect: DecisionEffect, on: DayText, now: Date): void {
    if (effect.state !== this.state) this.move(effect.state, now);
    this.decision = decision;
    this.decidedOn = on;
    this.changedAt = now;
  }

  private move(to: ItemState, now: Date): void {
    itemLifecycle.require(this.state, to);
    this.state = to;
    this.changedAt = now;
  }
}
