import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words of an item as they once stood. Never changed. */
@Entity({ schema: 'deliberation', name: 'draft' })
export class Draft {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') itemId!: string;
  @Column('integer') no!: number;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('text') note!: string;
}
