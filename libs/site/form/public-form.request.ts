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
