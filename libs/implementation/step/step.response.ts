import { Choice, Flag, Id, Instant, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { ANSWERS, BLOCKERS, CHANNELS } from '../update/answer.model.js';

/** Shapes of what PostgreSQL builds; the field names stand in the statements. */
export class OpenItem {
  @Id() id!: string;
  @Id() itemId!: string;
  @Id() caseId!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 20 }) progress!: string;
  @Text({ max: 20 }) state!: string;
  @PlainDate({ nullable: true }) promisedOn!: string | null;
  @PlainDate({ nullable: true }) forecastOn!: string | null;
  @Choice(BLOCKERS, { nullable: true }) blockedKind!: string | null;
  @PlainDate({ nullable: true }) lastUpdateOn!: string | null;
  @PlainDate({ description: 'The last day on which the next update is in time' }) updateBy!: string;
}

export class MyOpenItemsPage {
  @ListOf(() => OpenItem, { max: 200 }) items!: OpenItem[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class PartnerName {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
}

export class MilestoneResponse {
  @Id() id!: string;
  @Text({ max: 300 }) title!: string;
  @PlainDate({ nullable: true }) dueOn!: string | null;
  @PlainDate({ nullable: true }) doneOn!: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class StepResponse {
  @Id() id!: string;
  @Text({ max: 300 }) title!: string;
  @Prose({ max: 8000 }) body!: string;
  @Id() leadPartyId!: string;
  @Text({ max: 200 }) lead!: string;
  @Id({ nullable: true }) leadPersonId!: string | null;
  @Text({ max: 200, nullable: true, description: 'Staff only' }) leadPerson!: string | null;
  @PlainDate({ nullable: true }) startOn!: string | null;
  @PlainDate({ nullable: true }) promisedOn!: string | null;
  @PlainDate({ nullable: true }) forecastOn!: string | null;
  @Text({ max: 20 }) progress!: string;
  @PlainDate({ nullable: true }) doneOn!: string | null;
  @Text({ max: 20 }) state!: string;
  @Choice(BLOCKERS, { nullable: true }) blockedKind!: string | null;
  @PlainDate({ nullable: true }) blockedSince!: string | null;
  @PlainDate({ nullable: true }) lastUpdateOn!: string | null;
  @PlainDate() askedFrom!: string;
  @PlainDate() updateBy!: string;
  @Prose({ max: 2000 }) publicLine!: string;
  @PlainDate({ nullable: true, description: 'First day on which mayor and public see "late"' }) lateShowsOn!: string | null;
  @PlainDate({ nullable: true }) missingShowsOn!: string | null;
  @Flag() mine!: boolean;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @ListOf(() => PartnerName, { max: 100 }) partners!: PartnerName[];
  @ListOf(() => MilestoneResponse, { max: 200 }) milestones!: MilestoneResponse[];
}

export class UpdateLine {
  @Id() id!: string;
  @Id() stepId!: string;
  @Choice(ANSWERS) answer!: string;
  @Text({ max: 20 }) progress!: string;
  @PlainDate({ nullable: true }) forecastOn!: string | null;
  @Choice(BLOCKERS, { nullable: true }) blockedKind!: string | null;
  @Prose({ max: 2000, description: 'As written, for staff and the lead; for others what was released' }) line!: string;
  @Prose({ max: 2000 }) publicLine!: string;
  @Choice(['none', 'held', 'released']) lineState!: string;
  @Choice(CHANNELS) via!: string;
  @Flag() onBehalf!: boolean;
  @Text({ max: 200, nullable: true, description: 'Staff only' }) by!: string | null;
  @Id({ nullable: true }) correctsId!: string | null;
  @Instant() happenedAt!: string;
  @PlainDate() onDay!: string;
}

export class ItemProgress {
  @Id() id!: string;
  @Id() caseId!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @PlainDate() today!: string;
  @ListOf(() => StepResponse, { max: 200 }) steps!: StepResponse[];
  @ListOf(() => UpdateLine, { max: 20 }) updates!: UpdateLine[];
}
