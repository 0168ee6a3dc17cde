import { Choice, Flag, Id, Instant, ListOf, Prose, Text, Whole } from '#libs/platform/contract';
import { DISCUSSIONS, type Discussion } from '../procedure/procedure.rules.js';
import { RATINGS, type Rating } from './remark.entity.js';

export class SayBeforehandRequest {
  @Prose({ max: 4000, optional: true })
  text?: string;

  @Choice(RATINGS, { optional: true, nullable: true })
  rating?: Rating | null;

  @Id({ optional: true, nullable: true, description: 'The part of the agenda it is about; the whole agenda when left out' })
  agendaItemId?: string | null;

  @Choice(DISCUSSIONS, { description: 'What the form said when it was written; refused when the rule says otherwise meanwhile. There is no third way.' })
  goesTo!: Discussion;
}

export class RemarkRow {
  @Id() id!: string;
  @Id({ nullable: true }) agendaItemId!: string | null;
  @Text({ max: 200 }) by!: string;
  @Prose({ max: 4000 }) text!: string;
  @Choice(RATINGS, { nullable: true }) rating!: Rating | null;
  @Choice(DISCUSSIONS) goesTo!: Discussion;
  @Instant() at!: string;
  @Instant({ nullable: true, description: 'When staff brought it to the meeting' }) relayedAt!: string | null;
  @Flag() mine!: boolean;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class RemarkList {
  @Choice(DISCUSSIONS, { description: 'Who reads what is written now' }) goesTo!: Discussion;
  @Flag({ description: 'I sit on this body and may say something beforehand' }) maySay!: boolean;
  @Flag({ description: 'I may bring a remark to the meeting' }) mayRelay!: boolean;
  @ListOf(() => RemarkRow, { max: 500 }) items!: readonly RemarkRow[];
}
