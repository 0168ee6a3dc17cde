import { Choice, Id, ListRequest, Text, Whole } from '#libs/platform/contract';

/** `?caseId&parentId&search&state&after&limit` */
export class ListBodiesRequest extends ListRequest {
  @Id({ optional: true })
  caseId?: string;

  @Id({ optional: true, description: 'Only bodies directly under this one' })
  parentId?: string;

  @Text({ max: 100, optional: true, description: 'Part of a name' })
  search?: string;

  @Choice(['active', 'dissolved'], { optional: true })
  state?: 'active' | 'dissolved';
}

export class SectorsRequest {
  @Id({ optional: true, description: 'Seats of all bodies of this planning process; of the whole city when left out' })
  caseId?: string;
}

/** `?caseId&bodyId&search&within&after&limit` */
export class ListVacanciesRequest extends ListRequest {
  @Id({ optional: true })
  caseId?: string;

  @Id({ optional: true })
  bodyId?: string;

  @Text({ max: 100, optional: true, description: 'Part of a seat, a committee or who appoints' })
  search?: string;

  @Whole({ min: 0, max: 730, optional: true, query: true, description: 'Terms that end within so many days; 90 when left out' })
  within?: number;
}
