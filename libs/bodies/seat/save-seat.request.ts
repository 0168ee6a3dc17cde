import { Flag, Id, ListOf, PlainDate, Text, Whole } from '#libs/platform/contract';

export class SaveSeatRequest {
  @Text({ max: 200, description: 'Such as "Chamber of Commerce" or "Resident, east side"' })
  label!: string;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]*$/, optional: true, nullable: true })
  sector?: string | null;

  @Id({ optional: true, nullable: true, description: 'The organization that keeps the seat, whoever sits on it' })
  organizationId?: string | null;

  @Flag({ optional: true })
  chair?: boolean;

  @Whole({ min: 1, max: 240, optional: true, nullable: true, description: "The body's own length of term when left out" })
  termMonths?: number | null;

  @Text({ max: 200, optional: true, nullable: true })
  appointedBy?: string | null;
}

export class AddSeatsRequest {
  @ListOf(() => SaveSeatRequest, { max: 100, min: 1 })
  seats!: SaveSeatRequest[];

  @PlainDate({ optional: true, description: 'Since when they exist; today when left out' })
  fromOn?: string;
}

export class ChangeSeatRequest extends SaveSeatRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
