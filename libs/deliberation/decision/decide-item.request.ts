import { Choice, PlainDate, Prose, Whole } from '#libs/platform/contract';
import { DECISIONS, type Decision } from '../item/item.lifecycle.js';

/** A decision that was made elsewhere: by chair, mayor or council. */
export class DecideItemRequest {
  @Choice(DECISIONS) decision!: Decision;
  @PlainDate({ optional: true, description: 'The day it was decided; today when left out' }) on?: string;
  @Prose({ max: 2_000, optional: true, description: 'By whom, with what change, for which reason' }) note?: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
