import { Column, Entity, PrimaryColumn } from 'typeorm';
import { engagementProblem } from '../engagement.problems.js';
import type { Channel, CommentVisibility } from '../session/session.model.js';

export interface Said {
  readonly text: string;
  /** BCP 47: in which language it was said. Never a filter and never counted. */
  readonly language: string;
  readonly channel: Channel;
  readonly sessionId: string | null;
  readonly themeId: string | null;
  /** What they named, such as 13; nobody has checked it. */
  readonly itemHint: string | null;
  /** Only when they gave it unasked. */
  readonly fromName: string | null;
  readonly visibility: CommentVisibility;
}

/** What one person wrote or said. Needs no name; its words are never changed, only sorted. */
@Entity({ schema: 'engagement', name: 'comment' })
export class Comment {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) sessionId!: string | null;
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('text') text!: string;
  @Column('text') language!: string;
  @Column('text') channel!: Channel;
  @Column('text', { nullable: true }) itemHint!: string | null;
  @Column('text', { nullable: true }) fromName!: string | null;
  @Column('text') visibility!: CommentVisibility;
  @Column('timestamptz') receivedAt!: Date;
  @Column('timestamptz', { nullable: true }) nameErasedAt!: Date | null;
  @Column('integer') version!: number;

  static hear(place: { workspaceId: string; id: string; caseId: string }, said: Said, now: Date): Comment {
    if (said.text === '') throw engagementProblem('comment.empty', { pointer: '/text' });
    return Object.assign(new Comment(), { ...place, ...said, receivedAt: now, nameErasedAt: null, version: 1 });
  }

  /** Under a theme, for these readers. */
  sort(themeId: string | null, visibility: CommentVisibility): void {
    this.themeId = themeId;
    this.visibility = visibility;
  }

  /** The name goes at once when somebody asks. */
  forgetName(now: Date): void {
    this.fromName = null;
    this.nameErasedAt = now;
  }
}
