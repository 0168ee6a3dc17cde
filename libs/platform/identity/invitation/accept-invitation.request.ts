import { EmailAddress, Secret, Text } from '#libs/platform/contract';
import { PASSWORD_MAX, PASSWORD_MIN } from '../account/password.rules.js';

/** What somebody says who takes an invitation. */
export class AcceptInvitationRequest {
  @EmailAddress({ description: 'Must be the address that was invited' })
  email!: string;

  @Secret({ min: PASSWORD_MIN, max: PASSWORD_MAX, description: 'A new one, or the password of the account that the address has' })
  password!: string;

  @Text({ max: 35, optional: true, pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, description: 'Language of the account' })
  language?: string;
}
