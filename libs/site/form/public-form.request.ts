import { Prose, Text } from '#libs/platform/contract';

/** A plain form; what is wrong with it is said on the page, beside what was typed. */
export class HelpRequest {
  @Prose({ max: 20_000, optional: true }) text?: string;
  @Prose({ max: 2_000, optional: true }) contact?: string;
  @Prose({ max: 2_000, optional: true }) name?: string;
  @Prose({ max: 200, optional: true }) key?: string;
  /** Nobody sees this field; what fills it is a program. */
  @Prose({ max: 2_000, optional: true }) website?: string;
}

export class ReceiptRequest {
  @Prose({ max: 200, optional: true }) code?: string;
}

export class FormParams {
  @Text({ max: 63 }) city!: string;
  @Text({ max: 63 }) plan!: string;
  @Text({ max: 60 }) number!: string;
  @Text({ max: 35, optional: true }) language?: string;
}

export class ReceiptParams {
  @Text({ max: 63 }) city!: string;
  @Text({ max: 35, optional: true }) language?: string;
}

/** A plain form as well; there is no field that asks who somebody is. */
export class SeatFormRequest extends HelpRequest {
  @Prose({ max: 2_000, optional: true }) organization?: string;
  @Prose({ max: 200, optional: true }) sector?: string;
  @Prose({ max: 200, optional: true }) district?: string;
}

export class SeatFormParams {
  @Text({ max: 63 }) city!: string;
  /** A language, or the seat itself. */
  @Text({ max: 40 }) part!: string;
  @Text({ max: 40, optional: true }) seat?: string;
}

export class OpenSeatsRequest {
  @Text({ max: 100, optional: true }) search?: string;
  @Text({ max: 600, optional: true }) after?: string;
}
