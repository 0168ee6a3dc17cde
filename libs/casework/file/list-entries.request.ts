import { Choice, Id, ListRequest, Text } from '#libs/platform/contract';
import { ENTRY_KINDS, type EntryKind } from './file-entry.entity.js';

/** `?kind&sector&thread&search&after&limit` */
export class ListEntriesRequest extends ListRequest {
  @Choice(ENTRY_KINDS, { optional: true })
  kind?: EntryKind;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]*$/, optional: true, description: 'Conversations with this sector' })
  sector?: string;

  @Id({ optional: true, description: 'Emails of this conversation' })
  thread?: string;

  @Text({ max: 100, optional: true, description: 'Part of the title, the text or the name' })
  search?: string;
}
