import { Column, Entity, PrimaryColumn } from 'typeorm';

export const REPORTS_TO = ['mayor', 'city_manager', 'county_executive'] as const;
export type ReportsTo = (typeof REPORTS_TO)[number];

/** What a city chooses about itself. */
export interface WorkspaceSettings {
  readonly slug: string;
  readonly name: string;
  /** IANA zone. */
  readonly zone: string;
  /** BCP 47 codes, the first ones shown first. */
  readonly languages: readonly string[];
  readonly sourceLanguage: string;
  /** Month in which the fiscal year begins, 1–12. */
  readonly fiscalYearStart: number;
  readonly reportsTo: ReportsTo;
  readonly officeName: string | null;
  /** Where replies to email go; it must be answered by people. */
  readonly officeEmail: string | null;
}

/** A city, county or other place that plans: the tenant. On screens it is the city's name. */
@Entity({ schema: 'workspace', name: 'workspace' })
export class Workspace {
  @PrimaryColumn('uuid') workspaceId!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') zone!: string;
  @Column('text', { array: true }) languages!: string[];
  @Column('text') sourceLanguage!: string;
  @Column('smallint') fiscalYearStart!: number;
  @Column('text') reportsTo!: ReportsTo;
  @Column('text') accent!: string;
  @Column('text', { nullable: true }) officeName!: string | null;
  @Column('text', { nullable: true }) officeEmail!: string | null;
  @Column('date', { array: true }) holidays!: string[];
  @Column('text') kind!: 'city' | 'demo' | 'archive';
  @Column('bigint') clockOffsetMs!: string;
  @Column('boolean') mailPaused!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('integer') version!: number;

  static found(id: string, settings: WorkspaceSettings, kind: Workspace['kind'], now: Date): Workspace {
    const { languages, ...rest } = settings;
    return Object.assign(new Workspace(), {
      ...rest,
      workspaceId: id,
      languages: [...languages],
      accent: '#005ea2',
      holidays: [],
      kind,
      clockOffsetMs: '0',
      mailPaused: false,
      createdAt: now,
      version: 1,
    });
  }
}
