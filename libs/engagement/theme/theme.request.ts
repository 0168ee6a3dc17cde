import { Id, Text, Whole } from '#libs/platform/contract';

export class AddThemeRequest {
  @Id()
  caseId!: string;

  @Text({ max: 120 })
  name!: string;

  @Id({ optional: true, nullable: true })
  issueAreaId?: string | null;
}

export class ChangeThemeRequest {
  @Text({ max: 120 })
  name!: string;

  @Id({ optional: true, nullable: true })
  issueAreaId?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class ListThemesRequest {
  @Id()
  caseId!: string;
}
