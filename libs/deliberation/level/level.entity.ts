import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A level of one plan. Its names are the city's. */
@Entity({ schema: 'deliberation', name: 'level' })
export class Level {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('integer') depth!: number;
  @Column('text') name!: string;
  @Column('text') namePlural!: string;
  /** Adopted items of this level count 1, 2, 3 through the whole plan. */
  @Column('boolean') numbered!: boolean;
  @Column('integer') version!: number;
}

export interface LevelNames {
  readonly name: string;
  readonly namePlural: string;
  readonly numbered: boolean;
}
