import { Text, Whole } from './fields.js';

/** `?after&limit` of every list; a room's own query classes extend it. */
export class ListRequest {
  @Text({ max: 600, optional: true, description: 'The `next` of the page before' })
  after?: string;

  @Whole({ min: 1, max: 200, optional: true, query: true })
  limit?: number;
}

/** How many rows when the client does not say. */
export const DEFAULT_LIMIT = 50;
