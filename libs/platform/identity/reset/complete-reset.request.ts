import { Secret } from '#libs/platform/contract';
import { PASSWORD_MAX, PASSWORD_MIN } from '../account/password.rules.js';

export class CompleteResetRequest {
  @Secret({ min: 43, max: 43, description: 'From the mail' })
  token!: string;

  @Secret({ min: PASSWORD_MIN, max: PASSWORD_MAX })
  password!: string;
}
