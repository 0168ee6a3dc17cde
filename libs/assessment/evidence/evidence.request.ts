import { Id, ListRequest, Prose, Text, Whole } from '#libs/platform/contract';

export class SaveEvidenceRequest {
  @Text({ max: 300 })
  title!: string;

  @Text({ max: 300, optional: true, nullable: true, description: 'The figure as it was published' })
  figure?: string | null;

  @Text({ max: 300, description: 'Who published it, and where' })
  source!: string;

  @Text({ max: 500, pattern: /^https?:\/\//, optional: true, nullable: true })
  sourceUrl?: string | null;

  @Whole({ min: 1600, max: 2200, description: 'The year it refers to' })
  year!: number;

  @Text({ max: 200, optional: true, nullable: true, description: 'The place it refers to' })
  place?: string | null;

  @Prose({ max: 4000, optional: true })
  note?: string;
}

export class AddEvidenceRequest extends SaveEvidenceRequest {
  @Id()
  caseId!: string;
}

export class ChangeEvidenceRequest extends SaveEvidenceRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** `?caseId&search&after&limit`, for evidence, gaps and measures alike. */
export class ListFindingsRequest extends ListRequest {
  @Id({ optional: true })
  caseId?: string;

  @Text({ max: 100, optional: true, description: 'Part of its words' })
  search?: string;
}
