import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where in a file something was repaired or left out: no words of it, so nobody's name. */
export interface ArrivalRemark {
  readonly code: string;
  readonly line: number | null;
}

/** A file with meetings or people that came in. */
@Entity({ schema: 'exchange', name: 'arrival' })
export class Arrival {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'meetings' | 'people';
  @Column('uuid', { nullable: true }) bodyId!: string | null;
  /** Whose ids the file uses. */
  @Column('text') source!: string;
  @Column('text') filename!: string;
  @Column('text') form!: string;
  @Column('text') sha256!: string;
  @Column('jsonb') counts!: Readonly<Record<string, number>>;
  @Column('jsonb') repaired!: readonly ArrivalRemark[];
  @Column('jsonb') leftOut!: readonly ArrivalRemark[];
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') arrivedAt!: Date;
}
