import { Choice, Id, ListRequest, Text, Whole } from '#libs/platform/contract';
import { ITEM_STATES, type ItemState } from './item.lifecycle.js';

/** `?depth&state&bodyId&search&after&limit` */
export class ListItemsRequest extends ListRequest {
  @Whole({ min: 0, max: 9, optional: true, query: true, description: 'One level only' }) depth?: number;
  @Choice(ITEM_STATES, { optional: true }) state?: ItemState;
  @Id({ optional: true }) bodyId?: string;
  @Text({ max: 100, optional: true, description: 'A number, or part of a title' }) search?: string;
}
