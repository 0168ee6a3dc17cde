import { Text } from '#libs/platform/contract';

/** In the body, never in an address: whoever has the code may read the reply. */
export class ReadReceiptRequest {
  @Text({ max: 60 })
  code!: string;
}
