import { Choice, DateInPart, Flag, Id, ListRequest, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { SESSION_KINDS, SESSION_VISIBILITIES, type SessionKind, type SessionVisibility } from './session.model.js';

export class SaveSessionRequest {
  @Choice(SESSION_KINDS)
  kind!: SessionKind;

  @Text({ max: 200 })
  title!: string;

  @DateInPart({ description: 'When it was or will be: a day, a month, a season' })
  heldOn!: string;

  @Text({ max: 300, optional: true, nullable: true })
  place?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'The organization that hosted it' })
  host?: string | null;

  @TextList({ max: 40, maxLength: 35, optional: true, description: 'Languages spoken there' })
  languages?: string[];

  @Whole({ min: 0, max: 1_000_000, optional: true, nullable: true, description: 'Null when nobody counted' })
  headCount?: number | null;

  @Flag({ optional: true })
  headCountRough?: boolean;

  @Prose({ max: 20_000, optional: true })
  notes?: string;

  @Choice(SESSION_VISIBILITIES, { optional: true })
  visibility?: SessionVisibility;
}

export class AddSessionRequest extends SaveSessionRequest {
  @Id()
  caseId!: string;

  @Id({ optional: true, nullable: true, description: 'The committee that held it, if it was one of theirs' })
  bodyId?: string | null;
}

export class ChangeSessionRequest extends SaveSessionRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** `?caseId&kind&search&after&limit` */
export class ListSessionsRequest extends ListRequest {
  @Id({ optional: true })
  caseId?: string;

  @Choice(SESSION_KINDS, { optional: true })
  kind?: SessionKind;

  @Text({ max: 100, optional: true, description: 'Part of title, host or place' })
  search?: string;
}
