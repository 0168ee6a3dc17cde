import { Choice, Id, ListRequest, Text } from '#libs/platform/contract';
import { REQUEST_KINDS, type RequestKind } from './request-due.rules.js';

export const REQUEST_VIEWS = ['mine', 'unassigned', 'due', 'late', 'open', 'closed', 'all'] as const;
export type RequestView = (typeof REQUEST_VIEWS)[number];

/** `?view&kind&caseId&subjectId&search&after&limit` */
export class ListRequestsRequest extends ListRequest {
  @Choice(REQUEST_VIEWS, { optional: true, description: 'Open ones, when left out; due: today or earlier and without a reply; late: before today' })
  view?: RequestView;

  @Choice(REQUEST_KINDS, { optional: true })
  kind?: RequestKind;

  @Id({ optional: true })
  caseId?: string;

  @Id({ optional: true, description: 'About this item, body or step' })
  subjectId?: string;

  @Text({ max: 100, optional: true, description: 'A number, or part of the title, of the text or of a name' })
  search?: string;
}
