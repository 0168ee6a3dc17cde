import { Id, ListOf, Prose, Text, Whole } from '#libs/platform/contract';

export class EvidenceResponse {
  @Id() id!: string;
  @Id() caseId!: string;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 300, nullable: true }) figure!: string | null;
  @Text({ max: 300 }) source!: string;
  @Text({ max: 500, nullable: true }) sourceUrl!: string | null;
  @Whole({ min: 1600, max: 2200 }) year!: number;
  @Text({ max: 200, nullable: true }) place!: string | null;
  @Prose({ max: 4000 }) note!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class EvidencePage {
  @ListOf(() => EvidenceResponse, { max: 200 }) items!: readonly EvidenceResponse[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
