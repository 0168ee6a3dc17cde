import { Choice, DateInPart, Id, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { SOURCE_KINDS, type SourceKind } from './founding-act.entity.js';
import { CHANGES, INSTITUTION_STATES, type ChangeAbout, type InstitutionState } from './history.rules.js';
import { DURABILITIES, type Durability } from './mechanism.model.js';
import { RELATIONS, type RelationKind } from './party-relation.entity.js';

const LINK = /^https?:\/\/\S+$/;

/** `?on`: the day that is looked at; today when left out. */
export class HistoryRequest {
  @PlainDate({ optional: true })
  on?: string;
}

class SourcedRequest {
  @Text({ max: 500, pattern: LINK, optional: true, nullable: true, description: 'Where it can be read' })
  sourceUrl?: string | null;

  @Prose({ max: 1000, optional: true, nullable: true })
  note?: string | null;
}

export class AddActRequest extends SourcedRequest {
  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]{1,39}$/, description: 'A built-in mechanism or one the city added' })
  mechanism!: string;

  @Text({ max: 200, optional: true, nullable: true, description: 'Executive Order 38' })
  title?: string | null;

  @DateInPart({ optional: true, nullable: true, description: 'As far as known: 2001, 2014-09' })
  doneOn?: string | null;

  @DateInPart({ optional: true, nullable: true, description: 'When it was taken back or repealed' })
  endedOn?: string | null;

  @Whole({ min: 0, max: 100_000_000, optional: true, nullable: true })
  votesFor?: number | null;

  @Whole({ min: 0, max: 100_000_000, optional: true, nullable: true })
  votesAgainst?: number | null;

  @Choice(SOURCE_KINDS, { optional: true, nullable: true })
  sourceKind?: SourceKind | null;
}

export class RecordChangeRequest extends SourcedRequest {
  @Choice(CHANGES)
  about!: ChangeAbout;

  @DateInPart({ optional: true, nullable: true, description: 'From when; as far back as is known when left out' })
  fromOn?: string | null;

  @Text({ max: 200, optional: true, nullable: true })
  name?: string | null;

  @Choice(INSTITUTION_STATES, { optional: true, nullable: true })
  state?: InstitutionState | null;

  @Id({ optional: true, nullable: true, description: 'Where it sits, who leads or supervises, or what it was merged into' })
  otherPartyId?: string | null;
}

export class AddRelationRequest extends SourcedRequest {
  @Id()
  otherPartyId!: string;

  @Choice(RELATIONS)
  kind!: RelationKind;

  @DateInPart({ optional: true, nullable: true })
  fromOn?: string | null;

  @DateInPart({ optional: true, nullable: true })
  toOn?: string | null;
}

export class AddMechanismRequest {
  @Text({ max: 80 })
  label!: string;

  @Choice(DURABILITIES, { description: 'What binds the next mayor' })
  durability!: Durability;
}

/** A line of a history taken out, or put back. */
export class ChangeLineRequest {
  @Choice(['removed', 'standing'])
  state!: 'removed' | 'standing';
}

/** `:id` is the organization or office, `:line` an act, change or relation of it. */
export class LineParams {
  @Text({ max: 63 })
  city!: string;

  @Id()
  id!: string;

  @Id()
  line!: string;
}
