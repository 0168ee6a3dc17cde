import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttendanceMode } from './quorum.rules.js';

/** One tap on a name, kept: who was there can be told for any moment. */
@Entity({ schema: 'bodies', name: 'attendance_note' })
export class AttendanceNote {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid') seatId!: string;
  @Column('text') mode!: AttendanceMode;
  @Column('text', { nullable: true }) alternateName!: string | null;
  /** Since when it is so. */
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { nullable: true }) arrivedAt!: Date | null;
  /** Given when it corrects what was noted before. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') notedAt!: Date;
  @Column('uuid', { nullable: true }) notedByPersonId!: string | null;
}
