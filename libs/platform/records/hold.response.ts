import { Choice, Id, Instant, ListOf, Prose, Whole } from '#libs/platform/contract';
import { HOLD_SCOPES } from './hold.entity.js';

export class HoldResponse {
  @Id() id!: string;
  @Choice([...HOLD_SCOPES]) scopeKind!: string;
  @Id({ nullable: true }) scopeId!: string | null;
  @Prose({ max: 2000 }) reason!: string;
  @Instant() placedAt!: string;
  @Instant({ nullable: true }) liftedAt!: string | null;
  @Prose({ max: 2000, nullable: true }) liftReason!: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class HoldList {
  @ListOf(() => HoldResponse, { max: 500 }) items!: HoldResponse[];
}

export class HoldChanged {
  @Id() id!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}
