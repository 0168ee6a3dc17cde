import { Choice, ROLES, Text, Whole } from '#libs/platform/contract';

/** A program never administers: what it may do is less than who made it. */
export const TOKEN_ROLES = ROLES.filter((role) => role !== 'administrator');

export class CreateTokenRequest {
  @Text({ max: 80, description: 'What program it is for' })
  name!: string;

  @Choice(TOKEN_ROLES)
  role!: string;

  @Whole({ min: 1, max: 366, description: 'Days until it ends' })
  days!: number;
}
