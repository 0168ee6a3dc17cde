import { Choice, Id, Instant, Whole } from '#libs/platform/contract';
import type { Duty } from './duty.entity.js';

export class DutyChanged {
  @Id() id!: string;
  @Choice(['open', 'done', 'cancelled']) state!: string;
  @Instant({ nullable: true, description: 'When the next reminder goes; null when none does' }) nextAt!: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;

  static of(duty: Duty): DutyChanged {
    return { id: duty.id, state: duty.state, nextAt: duty.nextAt?.toISOString() ?? null, version: duty.version };
  }
}

export class DutiesPaused {
  @Whole({ min: 0, max: 2_147_483_647 }) paused!: number;
}
