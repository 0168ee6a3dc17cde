import { EmailAddress, Secret } from '#libs/platform/contract';
import { PASSWORD_MAX } from '../account/password.rules.js';

export class SignInRequest {
  @EmailAddress()
  email!: string;

  @Secret({ min: 1, max: PASSWORD_MAX })
  password!: string;
}
