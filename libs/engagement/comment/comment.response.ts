import { Choice, Id, Instant, ListOf, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { CHANNELS, COMMENT_VISIBILITIES } from '../session/session.model.js';

export class CommentRow {
  @Id() id!: string;
  @Id() caseId!: string;
  @Id({ nullable: true }) sessionId!: string | null;
  @Text({ max: 200, nullable: true }) session!: string | null;
  @Id({ nullable: true }) themeId!: string | null;
  @Text({ max: 120, nullable: true }) theme!: string | null;
  @Prose({ max: 8000 }) text!: string;
  @Text({ max: 35, description: 'In which language it was said, so that it can be read out and shown rightly' }) language!: string;
  @Choice(CHANNELS) channel!: string;
  @Text({ max: 40, nullable: true }) itemHint!: string | null;
  @Text({ max: 200, nullable: true, description: 'For staff only' }) fromName!: string | null;
  @Choice(COMMENT_VISIBILITIES) visibility!: string;
  @Instant() receivedAt!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class CommentPage {
  @ListOf(() => CommentRow, { max: 200 }) items!: readonly CommentRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class CommentsAdded {
  @TextList({ max: 200, maxLength: 36 }) ids!: string[];
}
