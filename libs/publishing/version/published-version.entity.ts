import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan as it was made public on a day. Nothing of it ever changes; a withheld text leaves a tombstone. */
@Entity({ schema: 'publishing', name: 'published_version' })
export class PublishedVersion {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('integer') no!: number;
  @Column('text') title!: string;
  @Column('text') intro!: string;
  /** What changed since the version before, in a sentence. */
  @Column('text') note!: string;
  @Column('text') sourceLanguage!: string;
  @Column('timestamptz') publishedAt!: Date;
  @Column('date') publishedOn!: DayText;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('integer') itemCount!: number;
  @Column('text') checksum!: string;
}
