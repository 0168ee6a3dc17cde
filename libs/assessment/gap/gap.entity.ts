import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface GapText {
  readonly title: string;
  readonly text: string;
  readonly issueAreaId: string | null;
}

/** A need that what exists leaves open. */
@Entity({ schema: 'assessment', name: 'gap' })
export class Gap {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) issueAreaId!: string | null;
  @Column('text') title!: string;
  @Column('text') text!: string;
  @Column('date') notedOn!: DayText;
  @Column('integer') version!: number;

  static open(place: { workspaceId: string; id: string; caseId: string; notedOn: DayText }, text: GapText): Gap {
    return Object.assign(new Gap(), { ...place, ...text, version: 1 });
  }

  write(text: GapText): void {
    Object.assign(this, text);
  }
}

/** From where a gap is known: one comment or one piece of evidence. */
@Entity({ schema: 'assessment', name: 'gap_source' })
export class GapSource {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') gapId!: string;
  @Column('uuid', { nullable: true }) commentId!: string | null;
  @Column('uuid', { nullable: true }) evidenceId!: string | null;
}
