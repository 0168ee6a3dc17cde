import { Choice, Id, ListRequest, Text } from '#libs/platform/contract';

/** `?when&bodyId&caseId&seriesId&mine&after&limit` */
export class ListMeetingsRequest extends ListRequest {
  @Choice(['coming', 'past'], { optional: true, description: 'Coming, the next one first (when left out), or past, the latest first' })
  when?: 'coming' | 'past';

  @Id({ optional: true })
  bodyId?: string;

  @Id({ optional: true })
  caseId?: string;

  @Id({ optional: true, description: 'Only those of one series' })
  seriesId?: string;

  @Choice(['yes'], { optional: true, description: 'Only of bodies that I sit on or run' })
  mine?: 'yes';

  @Text({ max: 100, optional: true, description: 'Words of the title or the committee' })
  q?: string;
}
