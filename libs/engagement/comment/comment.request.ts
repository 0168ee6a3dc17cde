import { Choice, Flag, Id, ListOf, ListRequest, Prose, Text, Whole } from '#libs/platform/contract';
import { CHANNELS, COMMENT_VISIBILITIES, type Channel, type CommentVisibility } from '../session/session.model.js';

export class CommentRequest {
  @Prose({ max: 8000 })
  text!: string;

  @Text({ max: 35, pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, optional: true, description: "In which language it was said; the city's own when left out" })
  language?: string;

  @Id({ optional: true, nullable: true })
  themeId?: string | null;

  @Text({ max: 40, optional: true, nullable: true, description: 'What they named, such as 13' })
  itemHint?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'Only when they gave it unasked; staff see it for a year' })
  fromName?: string | null;

  @Choice(COMMENT_VISIBILITIES, { optional: true, description: 'Who may read it; staff when left out' })
  visibility?: CommentVisibility;
}

/** A stack of cards from one evening, or one letter. */
export class AddCommentsRequest {
  @Id()
  caseId!: string;

  @Id({ optional: true, nullable: true })
  sessionId?: string | null;

  @Choice(CHANNELS, { optional: true })
  channel?: Channel;

  @ListOf(() => CommentRequest, { max: 200, min: 1 })
  comments!: CommentRequest[];
}

export class SortCommentRequest {
  @Id({ nullable: true })
  themeId!: string | null;

  @Choice(COMMENT_VISIBILITIES)
  visibility!: CommentVisibility;

  @Flag({ optional: true, description: 'Take the name out for good' })
  forgetName?: boolean;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** `?caseId&sessionId&themeId&search&itemHint&after&limit`. There is no filter by language. */
export class ListCommentsRequest extends ListRequest {
  @Id({ optional: true })
  caseId?: string;

  @Id({ optional: true })
  sessionId?: string;

  @Id({ optional: true })
  themeId?: string;

  @Choice(['yes'], { optional: true, description: 'Only those that nobody has sorted yet' })
  unsorted?: 'yes';

  @Text({ max: 100, optional: true, description: 'Part of what was said' })
  search?: string;

  @Text({ max: 40, optional: true, description: 'About the item with this number, as far as they named it' })
  itemHint?: string;
}
