import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryLink, FileEntry, Visibility } from './file-entry.entity.js';

/** A correction: what stood in an entry before, who changed it, when and why. Never changed itself. */
@Entity({ schema: 'casework', name: 'entry_correction' })
export class EntryCorrection {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') entryId!: string;
  /** The version that it replaced. */
  @Column('integer') no!: number;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) titleKey!: string | null;
  @Column('jsonb', { nullable: true }) titleValues!: Readonly<Record<string, string>> | null;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) followUp!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('jsonb') links!: readonly EntryLink[];
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;

  static of(entry: FileEntry, id: string, by: { readonly reason: string | null; readonly byPersonId: string | null; readonly at: Date }): EntryCorrection {
    const { workspaceId, title, titleKey, titleValues, body, followUp, visibility, links } = entry;
    return Object.assign(new EntryCorrection(), {
      workspaceId, id, entryId: entry.id, no: entry.version, title, titleKey, titleValues, body, followUp, visibility, links, ...by,
    });
  }
}
