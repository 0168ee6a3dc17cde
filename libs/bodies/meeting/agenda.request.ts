import { Choice, Id, Text } from '#libs/platform/contract';

/** What came of a line of the agenda; also while the agenda is posted. */
export class MarkAgendaItemRequest {
  @Choice(['open', 'done', 'put_off'])
  state!: 'open' | 'done' | 'put_off';
}

/** A proposed line is taken onto the agenda. */
export class TakeProposalRequest {
  @Text({ max: 60 })
  sourceKind!: string;

  @Id()
  sourceId!: string;

  @Id({ optional: true, nullable: true })
  itemId?: string | null;

  @Text({ max: 300 })
  title!: string;
}
