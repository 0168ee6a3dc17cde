import { Choice, Flag, Id, ListOf, PlainDate, Text, Whole } from '#libs/platform/contract';
import { SEAT_ROUTES, type SeatRoute } from './seat.entity.js';

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

  @Choice(SEAT_ROUTES, { optional: true, nullable: true, description: 'How somebody comes onto it' })
  route?: SeatRoute | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'The office or organization that proposes names' })
  nominator?: string | null;

  @Text({ max: 80, optional: true, nullable: true, description: 'Such as "District 2"' })
  district?: string | null;

  @PlainDate({ optional: true, nullable: true, description: 'A day on which a term of this seat ends; the others follow by the length of term' })
  cycleOn?: string | null;

  @Id({ optional: true, nullable: true, description: 'Who is asked when the seat is to be filled; as the committee says when left out' })
  appointerPersonId?: string | null;
}

/** Whether everybody may apply, up to and with a day. */
export class OfferSeatRequest {
  @Flag()
  open!: boolean;

  @PlainDate({ optional: true, nullable: true })
  until?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
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
