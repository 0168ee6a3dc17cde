import { Choice, Id, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';

export class HoldDutyRequest {
  @Text({ max: 500, description: 'Why; it stands in the log' }) reason!: string;
  @PlainDate({ optional: true, nullable: true, description: 'First day on which something may go again; without it until resumed' }) until?: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class ResumeDutyRequest {
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class CloseDutyRequest {
  @Choice(['done', 'cancelled']) outcome!: 'done' | 'cancelled';
  @Prose({ max: 500, optional: true }) reason?: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class HandOffDutyRequest {
  @Id({ nullable: true }) holderPartyId!: string | null;
  @Id({ nullable: true }) holderPersonId!: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class AwayRequest {
  @PlainDate({ description: 'The first day back' }) until!: string;
}
