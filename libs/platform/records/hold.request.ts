import { Choice, Id, Prose, Whole } from '#libs/platform/contract';
import { HOLD_SCOPES, type HoldScope } from './hold.entity.js';

export class PlaceHoldRequest {
  @Choice([...HOLD_SCOPES]) scopeKind!: HoldScope;
  @Id({ optional: true, nullable: true, description: 'The case or thing; none for the whole city' }) scopeId?: string | null;
  @Prose({ max: 2000 }) reason!: string;
}

export class LiftHoldRequest {
  @Prose({ max: 2000 }) reason!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}
