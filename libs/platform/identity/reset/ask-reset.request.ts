import { EmailAddress } from '#libs/platform/contract';

export class AskResetRequest {
  @EmailAddress()
  email!: string;
}
