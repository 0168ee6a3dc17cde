import { Choice, DateInPart, Flag, Id, ListOf, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { SESSION_KINDS, SESSION_VISIBILITIES } from './session.model.js';

export class SessionRow {
  @Id() id!: string;
  @Id() caseId!: string;
  @Id({ nullable: true }) bodyId!: string | null;
  @Choice(SESSION_KINDS) kind!: string;
  @Text({ max: 200 }) title!: string;
  @DateInPart() heldOn!: string;
  @Text({ max: 300, nullable: true }) place!: string | null;
  @Text({ max: 200, nullable: true }) host!: string | null;
  @TextList({ max: 40, maxLength: 35 }) languages!: string[];
  @Whole({ min: 0, max: 1_000_000, nullable: true }) headCount!: number | null;
  @Flag() headCountRough!: boolean;
  @Choice(SESSION_VISIBILITIES) visibility!: string;
  @Whole({ min: 0, max: 1_000_000_000, description: 'Comments written down there' }) comments!: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class SessionPage {
  @ListOf(() => SessionRow, { max: 200 }) items!: readonly SessionRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class EngagementSessionResponse extends SessionRow {
  @Prose({ max: 20_000 }) notes!: string;
}
