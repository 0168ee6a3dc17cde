import { Choice, Id, ListOf, Text, Whole } from '#libs/platform/contract';

/** What can be chosen in a form; a seat is chosen on the page of its committee. */
export const CHOSEN_KINDS = ['person', 'organization', 'office'] as const;
export type ChosenKind = (typeof CHOSEN_KINDS)[number];

/** What a field asks for. */
export const ASKED_KINDS = [...CHOSEN_KINDS, 'institution'] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

/** `?search&kind&reachable&limit`, or `?id` for the one that is chosen already. */
export class FindPartiesRequest {
  @Text({ max: 100, optional: true, description: 'Part of a name it has or had, in any case and without accents' })
  search?: string;

  @Choice(ASKED_KINDS, { optional: true, description: 'institution: organizations and offices' })
  kind?: AskedKind;

  @Choice(['yes'], { optional: true, description: 'Only people with an address' })
  reachable?: 'yes';

  @Id({ optional: true, description: 'Only this one; a joined entry gives the one it was joined into' })
  id?: string;

  @Whole({ min: 1, max: 50, optional: true, query: true })
  limit?: number;
}

export class FoundParty {
  @Id() id!: string;
  @Choice(CHOSEN_KINDS) kind!: ChosenKind;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 400, nullable: true, description: 'What tells two of one name apart: role and organization, or where an office sits' }) about!: string | null;
}

export class FoundParties {
  @ListOf(() => FoundParty, { max: 50 }) items!: readonly FoundParty[];
}
