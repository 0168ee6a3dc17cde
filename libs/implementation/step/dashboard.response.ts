import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, ListOf, PlainDate, Prose, Text } from '#libs/platform/contract';
import { BLOCKERS } from '../update/answer.model.js';

export class AttentionLine {
  @Id() stepId!: string;
  @Id() itemId!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 200 }) organization!: string;
  @Choice(['no_update', 'late', 'blocked']) state!: string;
  @PlainDate({ nullable: true }) promisedOn!: string | null;
  @PlainDate({ nullable: true }) forecastOn!: string | null;
  @Choice(BLOCKERS, { nullable: true }) blockedKind!: string | null;
  @PlainDate({ nullable: true }) blockedSince!: string | null;
  @PlainDate({ description: 'The last update, or the first ask' }) since!: string;
  @Prose({ max: 2000, description: 'The answer of its lead, as released' }) line!: string;
}

export class PlanDashboardResponse {
  @Id() caseId!: string;
  @PlainDate() today!: string;
  @ApiProperty({ type: Object, additionalProperties: { type: 'integer' }, description: 'Items by the state of their step most in need of attention' })
  items!: Record<string, number>;
  @ApiProperty({ type: Object, additionalProperties: { type: 'integer' } })
  steps!: Record<string, number>;
  @ListOf(() => AttentionLine, { max: 10 }) attention!: AttentionLine[];
}
