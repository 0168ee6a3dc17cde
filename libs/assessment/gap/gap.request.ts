import { Id, IdList, Prose, Text, Whole } from '#libs/platform/contract';

export class SaveGapRequest {
  @Text({ max: 200 })
  title!: string;

  @Prose({ max: 8000, optional: true })
  text?: string;

  @Id({ optional: true, nullable: true })
  issueAreaId?: string | null;

  @IdList({ max: 500, optional: true, description: 'The comments it is known from; what is left out of the list is let go' })
  commentIds?: string[];

  @IdList({ max: 100, optional: true, description: 'The evidence it is known from' })
  evidenceIds?: string[];
}

export class AddGapRequest extends SaveGapRequest {
  @Id()
  caseId!: string;
}

export class ChangeGapRequest extends SaveGapRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
