import { Id, ListOf, Text, Whole } from '#libs/platform/contract';

export class ThemeResponse {
  @Id() id!: string;
  @Text({ max: 120 }) name!: string;
  @Id({ nullable: true }) issueAreaId!: string | null;
  @Text({ max: 120, nullable: true }) issueArea!: string | null;
  @Whole({ min: 0, max: 1_000_000_000, description: 'Comments under it, of those that the reader may see' }) comments!: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class ThemesResponse {
  @ListOf(() => ThemeResponse, { max: 1000 }) items!: ThemeResponse[];
}
