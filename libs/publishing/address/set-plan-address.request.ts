import { Text } from '#libs/platform/contract';

export class SetPlanAddressRequest {
  @Text({ min: 2, max: 63, pattern: /^[a-z0-9][a-z0-9-]+$/ }) slug!: string;
}

export class PlanAddressResponse {
  @Text({ max: 63 }) slug!: string;
}
