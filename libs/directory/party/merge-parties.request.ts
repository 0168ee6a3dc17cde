import { Id } from '#libs/platform/contract';

/** Joins a doubled party into the one that stays. */
export class MergePartiesRequest {
  @Id({ description: 'The one that stays' })
  intoId!: string;
}
