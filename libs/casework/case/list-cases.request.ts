import { Choice, ListRequest } from '#libs/platform/contract';
import { CASE_STATES, type CaseState } from './planning-process.lifecycle.js';

/** `?state&after&limit` */
export class ListCasesRequest extends ListRequest {
  @Choice(CASE_STATES, { optional: true })
  state?: CaseState;
}
