import { Choice, Whole } from '#libs/platform/contract';
import { STAGE_STATES, type StageState } from './stage.lifecycle.js';

export class StageChanged {
  @Choice(STAGE_STATES) state!: StageState;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
