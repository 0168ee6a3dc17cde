import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a place is here: the city itself, one that plans with it, one to compare with, one only mentioned. */
export const STANDINGS = ['home', 'partner', 'comparison', 'mentioned'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface JurisdictionFacts {
  readonly divisionId: string | null;
  readonly name: string;
  /** ISO 3166: `US`. */
  readonly country: string;
  readonly standing: Standing;
  readonly population: number | null;
  readonly populationOn: string | null;
  readonly populationSource: string | null;
}

/** A city, county or town. Its division tells it apart, never its name. */
@Entity({ schema: 'directory', name: 'jurisdiction' })
export class Jurisdiction {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) divisionId!: string | null;
  @Column('text') name!: string;
  @Column('text') country!: string;
  @Column('text') standing!: Standing;
  @Column('integer', { nullable: true }) population!: number | null;
  @Column('text', { nullable: true }) populationOn!: string | null;
  @Column('text', { nullable: true }) populationSource!: string | null;
  @Column('date', { nullable: true }) executiveTermEndsOn!: DayText | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, facts: JurisdictionFacts): Jurisdiction {
    return Object.assign(new Jurisdiction(), { workspaceId, id, ...facts, executiveTermEndsOn: null, version: 1 });
  }
}
