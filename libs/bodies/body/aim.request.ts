import { Flag, PlainDate, Text } from '#libs/platform/contract';

export class SetAimRequest {
  @Text({ max: 500, description: 'What the make-up of the whole body is meant to satisfy, in words' })
  statement!: string;
}

/** Met or not, for the whole body. There is no field for a count, a seat, a person or a remark, and there will be none. */
export class AttestAimRequest {
  @Flag()
  met!: boolean;

  @Text({ max: 200, description: 'The appointing authority that says so' })
  attestedBy!: string;

  @PlainDate({ optional: true, description: 'Today when left out' })
  attestedOn?: string;
}
