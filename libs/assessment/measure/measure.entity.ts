import { parsePartialDate, type DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { assessmentProblem } from '../assessment.problems.js';

/** Which way is better. */
export const DIRECTIONS = ['up', 'down', 'steady'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const FREQUENCIES = ['monthly', 'quarterly', 'yearly', 'irregular'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** The value before the work began. */
export interface Baseline {
  readonly value: number;
  /** EDTF: often only the year is known. */
  readonly on: string;
  readonly source: string;
  readonly place: string;
}

export interface MeasureDefinition {
  readonly title: string;
  /** What exactly is counted, so that two people count the same. */
  readonly definition: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly source: string;
  readonly place: string;
  /** Null while nobody knows; unknown is not zero. */
  readonly baseline: Baseline | null;
}

/** What is counted: definition, unit, direction, rhythm, source, place, and where it began. */
@Entity({ schema: 'assessment', name: 'measure' })
export class Measure {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') title!: string;
  @Column('text') definition!: string;
  @Column('text') unit!: string;
  @Column('text') direction!: Direction;
  @Column('text') frequency!: Frequency;
  @Column('text') source!: string;
  @Column('text') place!: string;
  /** Decimal text, as PostgreSQL holds it exactly. */
  @Column('numeric', { nullable: true }) baselineValue!: string | null;
  @Column('text', { nullable: true }) baselineOn!: string | null;
  @Column('date', { nullable: true }) baselineFrom!: DayText | null;
  @Column('date', { nullable: true }) baselineTo!: DayText | null;
  @Column('text', { nullable: true }) baselineSource!: string | null;
  @Column('text', { nullable: true }) baselinePlace!: string | null;
  @Column('integer') version!: number;

  static define(place: { workspaceId: string; id: string; caseId: string }, definition: MeasureDefinition, today: DayText): Measure {
    const measure = Object.assign(new Measure(), { ...place, version: 1 });
    measure.redefine(definition, today);
    return measure;
  }

  redefine({ baseline, ...definition }: MeasureDefinition, today: DayText): void {
    Object.assign(this, definition);
    const on = baseline === null ? null : parsePartialDate(baseline.on);
    if (on !== null && on.from > today) throw assessmentProblem('measure.baseline-in-future', { pointer: '/baseline/on' });
    this.baselineValue = baseline === null ? null : String(baseline.value);
    this.baselineOn = on?.text ?? null;
    this.baselineFrom = on?.from ?? null;
    this.baselineTo = on?.to ?? null;
    this.baselineSource = baseline?.source ?? null;
    this.baselinePlace = baseline?.place ?? null;
  }
}
