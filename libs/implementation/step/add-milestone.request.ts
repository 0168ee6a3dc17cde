import { PlainDate, Text, Whole } from '#libs/platform/contract';

export class AddMilestoneRequest {
  @Text({ max: 300 }) title!: string;
  @PlainDate({ optional: true, nullable: true }) dueOn?: string | null;
}

export class CompleteMilestoneRequest {
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @PlainDate({ optional: true, nullable: true, description: 'Today when left out; null takes it back' }) doneOn?: string | null;
}
