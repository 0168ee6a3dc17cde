import { Instant } from '#libs/platform/contract';

export class SinceRequest {
  @Instant({ description: 'When you were last here; kept in your browser, never by us. 30 days back at most' })
  since!: string;
}
