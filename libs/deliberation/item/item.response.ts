import { Choice, Flag, Id, Instant, ListOf, PlainDate, Text, Whole } from '#libs/platform/contract';
import { ApiProperty } from '@nestjs/swagger';
import type { RemarkAudience } from '../remark/remark-audience.rules.js';
import { ORIGINS, type Origin } from './item.entity.js';
import { DECISIONS, ITEM_STATES, type Decision, type ItemState } from './item.lifecycle.js';

/** One row of the plan in the making, in the order of the tree. */
export class ItemRow {
  @Id() id!: string;
  @Id({ nullable: true }) parentId!: string | null;
  @Whole({ min: 0, max: 9 }) depth!: number;
  @Text({ max: 60, nullable: true, description: 'Name of the level' }) level!: string | null;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Choice(ITEM_STATES) state!: ItemState;
  @Choice(DECISIONS, { nullable: true }) decision!: Decision | null;
  @PlainDate({ nullable: true }) decidedOn!: string | null;
  @Choice(ORIGINS) origin!: Origin;
  @Id({ nullable: true }) bodyId!: string | null;
  @Text({ max: 200, nullable: true }) body!: string | null;
  @Id({ nullable: true }) mergedIntoId!: string | null;
  @Whole({ min: 0, max: 1_000_000, description: 'Comments, gaps and evidence behind it' }) sources!: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class ItemPage {
  @ListOf(() => ItemRow, { max: 200 }) items!: ItemRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class KnotResponse {
  @Text({ max: 40 }) kind!: string;
  @Id() subjectId!: string;
  @Text({ max: 40, nullable: true }) at!: string | null;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 20_000 }) text!: string;
  @ApiProperty({ type: Object, description: 'Counts, codes and numbers for the words of the page' }) facts!: Readonly<Record<string, unknown>>;
}

export class NearbyItem {
  @Id() id!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
}

export class ItemResponse {
  @Id() id!: string;
  @Id() caseId!: string;
  @Text({ max: 200 }) caseTitle!: string;
  @Whole({ min: 0, max: 9 }) depth!: number;
  @Text({ max: 60, nullable: true }) level!: string | null;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 20_000 }) text!: string;
  @Text({ max: 4_000 }) benefit!: string;
  @Text({ max: 35 }) language!: string;
  @Choice(ORIGINS) origin!: Origin;
  @Choice(ITEM_STATES) state!: ItemState;
  @Choice(DECISIONS, { nullable: true }) decision!: Decision | null;
  @PlainDate({ nullable: true }) decidedOn!: string | null;
  @Id({ nullable: true }) bodyId!: string | null;
  @Text({ max: 200, nullable: true }) body!: string | null;
  @Choice(['staff', 'public'], { description: 'Who reads a remark, to be said before anybody writes one' }) remarksGoTo!: RemarkAudience;
  @Flag({ description: 'The plan is open for changes' }) open!: boolean;
  @Id({ nullable: true }) mergedIntoId!: string | null;
  @ListOf(() => NearbyItem, { max: 10, description: 'From the top level down' }) above!: NearbyItem[];
  @ListOf(() => NearbyItem, { max: 500 }) below!: NearbyItem[];
  @Instant() changedAt!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @ListOf(() => KnotResponse, { max: 2_000, description: 'Behind and ahead of the item, in the order of a plan\'s life' }) thread!: KnotResponse[];
}
