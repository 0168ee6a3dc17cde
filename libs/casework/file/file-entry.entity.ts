import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ENTRY_KINDS = ['call', 'email', 'note', 'document', 'meeting', 'decision', 'request', 'system'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Who reads it: office staff; also the core team; everybody who takes part. */
export const VISIBILITIES = ['staff', 'core', 'participants'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Where it stands elsewhere: a press release, a fact sheet. */
export const LINK_KINDS = ['press', 'media', 'fact_sheet', 'document', 'other'] as const;
export interface EntryLink {
  readonly kind: (typeof LINK_KINDS)[number];
  readonly label: string;
  /** `https://…` or `http://…`, shown as a link and never fetched by us. */
  readonly url: string;
}

export const MOST_HOSTS = 10;

export interface NewEntry {
  readonly caseId: string;
  readonly kind: EntryKind;
  readonly happenedAt: Date;
  /** EDTF text, when only the month or the year is known; the instant then only gives the place on the timeline. */
  readonly happenedInPart: string | null;
  readonly withPartyId: string | null;
  /** Somebody who is not in the directory. */
  readonly withWhom: string | null;
  readonly sectorCode: string | null;
  readonly title: string;
  /** Message id of a title that the product wrote, with its values. */
  readonly titleKey: string | null;
  readonly titleValues: Readonly<Record<string, string>> | null;
  readonly body: string;
  readonly followUp: string | null;
  readonly byPersonId: string | null;
  readonly visibility: Visibility;
  readonly requestId: string | null;
  /** None, when left out. */
  readonly links?: readonly EntryLink[];
  /** It happened without the city: a referendum, a state law, a gathering of others. False, when left out. */
  readonly external?: boolean;
  /** Names of organizations that held it; none, when left out. */
  readonly hosts?: readonly string[];
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
}

/** One line of the file. */
@Entity({ schema: 'casework', name: 'file_entry' })
export class FileEntry {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') kind!: EntryKind;
  @Column('timestamptz') happenedAt!: Date;
  @Column('text', { nullable: true }) happenedInPart!: string | null;
  @Column('uuid', { nullable: true }) withPartyId!: string | null;
  @Column('text', { nullable: true }) withWhom!: string | null;
  @Column('text', { nullable: true }) sectorCode!: string | null;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) titleKey!: string | null;
  @Column('jsonb', { nullable: true }) titleValues!: Readonly<Record<string, string>> | null;
  @Column('text') body!: string;
  @Column('text', { nullable: true }) followUp!: string | null;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('text') visibility!: Visibility;
  @Column('uuid', { nullable: true }) requestId!: string | null;
  @Column('jsonb') links!: readonly EntryLink[];
  @Column('boolean') external!: boolean;
  @Column('jsonb') hosts!: readonly string[];
  @Column('text', { nullable: true }) subjectKind!: string | null;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, given: NewEntry): FileEntry {
    return Object.assign(new FileEntry(), { workspaceId, id, ...given, links: given.links ?? [], external: given.external ?? false, hosts: given.hosts ?? [], version: 1 });
  }

  /** A slip of the pen; when and by whom it was entered stays. */
  correct(given: Pick<FileEntry, 'title' | 'body' | 'followUp' | 'visibility' | 'links' | 'hosts' | 'external'>): void {
    // A title that the product wrote stays translated, unless somebody puts other words in its place.
    const sameTitle = this.title === given.title;
    Object.assign(this, given);
    if (sameTitle) return;
    this.titleKey = null;
    this.titleValues = null;
  }
}
