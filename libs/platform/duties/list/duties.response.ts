import { Choice, Flag, Id, Instant, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';

export class DutyLine {
  @Id() id!: string;
  @Text({ max: 80 }) kind!: string;
  @Text({ max: 80 }) subjectKind!: string;
  @Id() subjectId!: string;
  @Id({ nullable: true }) caseId!: string | null;
  @Text({ max: 500 }) title!: string;
  @Text({ max: 500, nullable: true, description: 'Where it is answered, inside the app of the city' }) path!: string | null;
  @PlainDate({ nullable: true }) dueOn!: string | null;
  @PlainDate({ nullable: true }) pausedUntil!: string | null;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class MyDutiesPage {
  @ListOf(() => DutyLine, { max: 200 }) items!: DutyLine[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class StepReader {
  @Id({ nullable: true }) personId!: string | null;
  @Text({ max: 320 }) name!: string;
}

export class TomorrowStep extends DutyLine {
  @Text({ max: 80, description: 'The step of the ladder' }) step!: string;
  @Instant({ nullable: true, description: 'Null while it is held' }) at!: string | null;
  @Text({ max: 500, nullable: true }) holdReason!: string | null;
  @ListOf(() => StepReader, { max: 50 }) to!: StepReader[];
}

export class TomorrowSteps {
  @Instant({ description: 'The next morning on which reminders go' }) morning!: string;
  @ListOf(() => TomorrowStep, { max: 500 }) items!: TomorrowStep[];
  @Flag({ description: 'True when there are more than shown' }) more!: boolean;
}

export class StepLine {
  @Whole({ min: 1, max: 100_000 }) no!: number;
  @Text({ max: 80 }) kind!: string;
  @Choice(['sent', 'held', 'skipped', 'stopped']) outcome!: string;
  @Prose({ max: 500, nullable: true, description: 'Why: a sentence of a person, or a code such as nobody, done, handed-off' }) reason!: string | null;
  @Id({ nullable: true }) toPersonId!: string | null;
  @Id({ nullable: true }) byPersonId!: string | null;
  @Instant({ nullable: true }) plannedAt!: string | null;
  @Instant() at!: string;
  @Text({ max: 20, nullable: true, description: 'What became of the email: queued, held, sending, sent, delayed, failed, suppressed' }) mail!: string | null;
}

export class DutySteps {
  @ListOf(() => StepLine, { max: 500 }) items!: StepLine[];
}

export class LetterPreview {
  @Text({ max: 320 }) name!: string;
  @Text({ max: 250 }) subject!: string;
  @Prose({ max: 500_000 }) text!: string;
  @Prose({ max: 500_000, description: 'Show it in a sandboxed frame; its links lead nowhere' }) html!: string;
}

export class StepPreview {
  @ListOf(() => LetterPreview, { max: 50 }) letters!: LetterPreview[];
}
