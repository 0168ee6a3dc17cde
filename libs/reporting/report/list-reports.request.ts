import { Id, ListRequest } from '#libs/platform/contract';

export class ListReportsRequest extends ListRequest {
  @Id({ optional: true }) caseId?: string;
}
