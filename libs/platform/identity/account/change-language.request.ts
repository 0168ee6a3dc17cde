import { Text } from '#libs/platform/contract';

export class ChangeLanguageRequest {
  @Text({ max: 35, pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, description: 'In which language the pages speak to me, on every device' })
  language!: string;
}
