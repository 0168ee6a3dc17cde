import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface EvidenceFacts {
  readonly title: string;
  /** The figure itself as it was published: "31 percent", "2,400 families". */
  readonly figure: string | null;
  readonly source: string;
  readonly sourceUrl: string | null;
  /** To which it refers, not when it was printed. */
  readonly year: number;
  readonly place: string | null;
  readonly note: string;
}

/** A fact, figure or study with its source. */
@Entity({ schema: 'assessment', name: 'evidence' })
export class Evidence {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) figure!: string | null;
  @Column('text') source!: string;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('integer') year!: number;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') note!: string;
  @Column('integer') version!: number;

  static open(place: { workspaceId: string; id: string; caseId: string }, facts: EvidenceFacts): Evidence {
    return Object.assign(new Evidence(), { ...place, ...facts, version: 1 });
  }

  write(facts: EvidenceFacts): void {
    Object.assign(this, facts);
  }
}
