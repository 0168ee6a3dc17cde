import { Choice, Flag, PlainDate, Text, Whole } from '#libs/platform/contract';
import { SCHEDULES, type Schedule } from './template.model.js';

export class TemplateParams {
  @Text({ max: 63, description: "The city's public address" })
  city!: string;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9-]+$/ })
  key!: string;
}

export class TemplateDaysRequest {
  @Choice(SCHEDULES)
  schedule!: Schedule;

  @PlainDate({ optional: true, description: 'First day; counted back from the last one, or today' })
  startsOn?: string;

  @PlainDate({ optional: true, description: 'The day on which the plan is to be public' })
  endsOn?: string;
}

export class RetireTemplateRequest {
  @Flag()
  retired!: boolean;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
