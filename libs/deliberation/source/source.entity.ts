import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SOURCE_KINDS = ['comment', 'gap', 'evidence'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What fed an item: a resident's words, a gap, a figure. */
@Entity({ schema: 'deliberation', name: 'source' })
export class Source {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') itemId!: string;
  @Column('text') kind!: SourceKind;
  @Column('uuid') sourceId!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
}
