import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text of something in a further language, with who wrote it and who checked it. */
@Entity({ schema: 'language', name: 'translation' })
export class Translation {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') ownerKind!: string;
  @Column('uuid') ownerId!: string;
  /** `title`, `body` */
  @Column('text') field!: string;
  @Column('text') language!: string;
  @Column('text') text!: string;
  /** Of the source text it was made from: see `sourceHash`. */
  @Column('text') sourceHash!: string;
  @Column('text', { nullable: true }) translator!: string | null;
  @Column('text', { nullable: true }) reviewedBy!: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;
  @Column('timestamptz') writtenAt!: Date;
  @Column('integer') version!: number;

  /** A new text was read by nobody yet. */
  rewrite(text: string, hash: string, translator: string | null, now: Date): void {
    Object.assign(this, { text, sourceHash: hash, translator, reviewedBy: null, reviewedAt: null, writtenAt: now });
  }

  review(by: string, now: Date): void {
    this.reviewedBy = by;
    this.reviewedAt = now;
  }
}
