import { Prose, Text } from '#libs/platform/contract';

/** The plain form behind a link. Everything is text: what cannot be taken comes back on the page with what was typed. */
export class AnswerFormRequest {
  @Text({ min: 8, max: 100 }) key!: string;
  @Prose({ max: 36 }) item!: string;
  @Prose({ max: 35, optional: true }) lang?: string;
  @Prose({ max: 10, optional: true }) answer?: string;
  @Prose({ max: 10, optional: true }) forecastOn?: string;
  @Prose({ max: 10, optional: true }) blockedKind?: string;
  @Prose({ max: 2000, optional: true }) line?: string;
  @Prose({ max: 36, optional: true }) corrects?: string;
}

export class PassOnFormRequest {
  @Prose({ max: 36 }) item!: string;
  @Prose({ max: 35, optional: true }) lang?: string;
  @Prose({ max: 200, optional: true }) name?: string;
  @Prose({ max: 254, optional: true }) email?: string;
}

export class AwayFormRequest {
  @Prose({ max: 36 }) item!: string;
  @Prose({ max: 35, optional: true }) lang?: string;
  @Prose({ max: 10, optional: true }) until?: string;
}

export class FreshFormRequest {
  @Prose({ max: 35, optional: true }) lang?: string;
}
