import { Choice, DateInPart, Flag, Id, ListOf, Nested, PlainDate, Text, Whole } from '#libs/platform/contract';
import { SOURCE_KINDS, type SourceKind } from './founding-act.entity.js';
import { CHANGES, INSTITUTION_STATES, type ChangeAbout, type InstitutionState } from './history.rules.js';
import { DURABILITIES, type Durability } from './mechanism.model.js';
import { RELATIONS, type RelationKind } from './party-relation.entity.js';

/** Somebody or something that is named, with where it leads. */
class NamedParty {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Choice(['person', 'organization', 'office', 'seat']) kind!: 'person' | 'organization' | 'office' | 'seat';
}

export class ActLine {
  @Id() id!: string;
  @Text({ max: 40 }) mechanism!: string;
  @Text({ max: 80, nullable: true, description: "The city's own word; null: the built-in word of the code" }) label!: string | null;
  @Choice(DURABILITIES) durability!: Durability;
  @Text({ max: 200, nullable: true }) title!: string | null;
  @DateInPart({ nullable: true }) doneOn!: string | null;
  @DateInPart({ nullable: true }) endedOn!: string | null;
  @Whole({ min: 0, max: 100_000_000, nullable: true }) votesFor!: number | null;
  @Whole({ min: 0, max: 100_000_000, nullable: true }) votesAgainst!: number | null;
  @Text({ max: 500, nullable: true }) sourceUrl!: string | null;
  @Choice(SOURCE_KINDS, { nullable: true }) sourceKind!: SourceKind | null;
  @Text({ max: 1000, nullable: true }) note!: string | null;
  @Flag({ description: 'In force on the day looked at' }) inForce!: boolean;
}

export class ChangeLineResponse {
  @Id() id!: string;
  @Choice(CHANGES) about!: ChangeAbout;
  @DateInPart({ nullable: true, description: 'Null: as far back as is known' }) fromOn!: string | null;
  @Text({ max: 200, nullable: true }) name!: string | null;
  @Choice(INSTITUTION_STATES, { nullable: true }) state!: InstitutionState | null;
  @Nested(() => NamedParty, { nullable: true }) other!: NamedParty | null;
  @Text({ max: 500, nullable: true }) sourceUrl!: string | null;
  @Text({ max: 1000, nullable: true }) note!: string | null;
  @Flag({ description: 'Holds on the day looked at' }) standing!: boolean;
}

export class RelationLine {
  @Id() id!: string;
  @Choice(RELATIONS) kind!: RelationKind;
  @Flag({ description: 'True: told from the other side, as in "was followed by"' }) inverse!: boolean;
  @Nested(() => NamedParty) other!: NamedParty;
  @DateInPart({ nullable: true }) fromOn!: string | null;
  @DateInPart({ nullable: true }) toOn!: string | null;
  @Text({ max: 500, nullable: true }) sourceUrl!: string | null;
  @Text({ max: 1000, nullable: true }) note!: string | null;
  @Flag() holds!: boolean;
}

export class SurvivalResponse {
  @Choice([...DURABILITIES, 'none']) answer!: Durability | 'none';
  @Id({ nullable: true, description: 'The act that decides it' }) actId!: string | null;
  @PlainDate({ nullable: true, description: "Last day of the executive's term, when the city said it" }) termEndsOn!: string | null;
}

/** An organization or office as it stood on a day, and everything that led there. */
export class HistoryResponse {
  @Id() id!: string;
  @Choice(['organization', 'office']) kind!: 'organization' | 'office';
  @Text({ max: 200 }) name!: string;
  @PlainDate() on!: string;
  @Text({ max: 200, description: 'As it was called on that day' }) nameThen!: string;
  @Choice(INSTITUTION_STATES, { nullable: true }) state!: InstitutionState | null;
  @Nested(() => NamedParty, { nullable: true }) mergedInto!: NamedParty | null;
  @Nested(() => NamedParty, { nullable: true }) placement!: NamedParty | null;
  @Nested(() => NamedParty, { nullable: true }) supervisor!: NamedParty | null;
  @Nested(() => NamedParty, { nullable: true }) head!: NamedParty | null;
  @ListOf(() => NamedParty, { max: 500, description: 'What sat under it on that day' }) inside!: readonly NamedParty[];
  @ListOf(() => ActLine, { max: 500 }) acts!: readonly ActLine[];
  @ListOf(() => ChangeLineResponse, { max: 1000 }) changes!: readonly ChangeLineResponse[];
  @ListOf(() => RelationLine, { max: 500 }) relations!: readonly RelationLine[];
  @Nested(() => SurvivalResponse) survival!: SurvivalResponse;
}

export class MechanismResponse {
  @Text({ max: 40 }) code!: string;
  @Text({ max: 80, nullable: true }) label!: string | null;
  @Choice(DURABILITIES) durability!: Durability;
}

export class MechanismList {
  @ListOf(() => MechanismResponse, { max: 300 }) items!: readonly MechanismResponse[];
}

export class MechanismAdded {
  @Id() id!: string;
  @Text({ max: 40 }) code!: string;
}
