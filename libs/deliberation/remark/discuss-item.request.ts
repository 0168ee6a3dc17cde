import { Choice, Id, Prose } from '#libs/platform/contract';
import type { RemarkAudience } from './remark-audience.rules.js';

export class DiscussItemRequest {
  @Prose({ max: 4_000 }) text!: string;
  @Choice(['staff', 'public'], { description: 'What the form said when the remark was written; refused when the law of the body says otherwise meanwhile' })
  goesTo!: RemarkAudience;
}

export class RemarkResponse {
  @Id() id!: string;
  @Choice(['staff', 'public']) goesTo!: RemarkAudience;
}
