import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Minutes as they went out, and each correction after that with its reason. Never changed. */
@Entity({ schema: 'bodies', name: 'minutes_wording' })
export class MinutesWording {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') minutesId!: string;
  /** 1, 2, 3 … */
  @Column('integer') no!: number;
  @Column('text') text!: string;
  /** Null for the words that were circulated. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
}
