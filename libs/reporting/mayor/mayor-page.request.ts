import { Text } from '#libs/platform/contract';

export class MayorPageRequest {
  @Text({ max: 35, optional: true, description: 'BCP 47; the language of the city when left out' }) language?: string;
}
