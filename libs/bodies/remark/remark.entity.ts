import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Discussion } from '../procedure/procedure.rules.js';

export const RATINGS = ['for', 'unsure', 'against'] as const;
export type Rating = (typeof RATINGS)[number];

/** What a member says before a meeting. It has no reader of its own choice: staff, or everybody who sees the body. */
@Entity({ schema: 'bodies', name: 'remark' })
export class MeetingRemark {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid', { nullable: true }) agendaItemId!: string | null;
  @Column('uuid') byPersonId!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) rating!: Rating | null;
  @Column('text') goesTo!: Discussion;
  @Column('timestamptz') at!: Date;
  /** When staff brought it to the meeting. */
  @Column('timestamptz', { nullable: true }) relayedAt!: Date | null;
  @Column('integer') version!: number;
}
