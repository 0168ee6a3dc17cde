import { Choice, ListRequest, Text } from '#libs/platform/contract';
import { CASE_STATES, type CaseState } from './planning-process.lifecycle.js';

/** `?state&search&after&limit` */
export class ListCasesRequest extends ListRequest {
  @Choice(CASE_STATES, { optional: true })
  state?: CaseState;

  @Text({ max: 100, optional: true, description: 'A number, or part of the title or of the lead' })
  search?: string;
}
