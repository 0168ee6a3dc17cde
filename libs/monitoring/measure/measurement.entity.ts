import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One value with its source. Only ever added: a correction names the one it puts right, and that one stays. */
@Entity({ schema: 'monitoring', name: 'measurement' })
export class Measurement {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') measureId!: string;
  @Column('text') onDay!: string;
  @Column('date') fromDay!: string;
  /** Null: asked for and not to be had. */
  @Column('numeric', { nullable: true }) value!: string | null;
  @Column('numeric', { nullable: true }) low!: string | null;
  @Column('numeric', { nullable: true }) high!: string | null;
  @Column('text') source!: string;
  @Column('text') place!: string;
  @Column('text') note!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('uuid', { nullable: true }) correctsId!: string | null;
  @Column('timestamptz') at!: Date;
}
