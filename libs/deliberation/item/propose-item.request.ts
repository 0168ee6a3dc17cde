import { Id, Text, Whole } from '#libs/platform/contract';

export class ProposeItemRequest {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @Id({ optional: true, nullable: true, description: 'The body that shall decide; its own when left out' }) bodyId?: string | null;
}

/** What the motion will say; whoever minutes the meeting opens it there. */
export class ProposedResponse {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @Text({ max: 4_000 }) motionText!: string;
  @Text({ max: 20 }) subjectKind!: 'item';
  @Id() subjectId!: string;
}
