import { Flag, Id, Nested, PlainDate, Prose, Text, TextList, Whole } from '#libs/platform/contract';

export class PreviewHandOverRequest {
  @Id({ description: 'Who runs it now: an organization, or a person' })
  fromPartyId!: string;
}

export class HandOverMovesRequest {
  @Flag()
  cases!: boolean;

  @Flag()
  requests!: boolean;

  @TextList({ max: 50, maxLength: 80, description: 'Kinds of what is owed, as the preview counts them' })
  dutyKinds!: string[];

  @Flag()
  roles!: boolean;
}

export class PlanHandOverRequest {
  @Id()
  fromPartyId!: string;

  @Id({ description: 'The organization that takes it on' })
  toPartyId!: string;

  @Id({ description: 'Who there holds all of it from then on' })
  toPersonId!: string;

  @PlainDate({ optional: true, description: 'Today, when left out; on a later day somebody presses it then' })
  onDay?: string;

  @Prose({ max: 2000, optional: true, description: 'Read by both, in the letter' })
  note?: string;

  @Nested(() => HandOverMovesRequest)
  moves!: HandOverMovesRequest;
}

export class ChangeHandOverRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class HandBackRequest extends ChangeHandOverRequest {
  @Text({ max: 1000 })
  reason!: string;
}
