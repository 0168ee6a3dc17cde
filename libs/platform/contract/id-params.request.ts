import { Id, Text } from './fields.js';

/** The named parts of `/api/v1/cities/:city/…/:id`. */
export class IdParams {
  @Text({ max: 63, description: "The city's public address" })
  city!: string;

  @Id()
  id!: string;
}
