import { Text } from '#libs/platform/contract';

export class TemplateParams {
  @Text({ max: 63, description: "The city's public address" })
  city!: string;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9-]+$/ })
  key!: string;
}
