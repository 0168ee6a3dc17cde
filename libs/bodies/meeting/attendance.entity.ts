import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import type { AttendanceMode } from './quorum.rules.js';

/** How one seat was there. */
@Entity({ schema: 'bodies', name: 'attendance' })
export class Attendance {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid') seatId!: string;
  @Column('text') mode!: AttendanceMode;
  @Column('text', { nullable: true }) alternateName!: string | null;
  @Column('timestamptz') notedAt!: Date;
  @Column('integer') version!: number;

  static open(given: { workspaceId: string; id: string; meetingId: string; seatId: string }): Attendance {
    return Object.assign(new Attendance(), { ...given, mode: 'absent', alternateName: null, version: 1 });
  }

  /** The last tap counts. Somebody sitting in has a name. */
  note(mode: AttendanceMode, alternateName: string | null, now: Date): void {
    if (mode === 'alternate' && alternateName === null) throw bodiesProblem('attendance.alternate-missing', { pointer: '/alternateName' });
    this.mode = mode;
    this.alternateName = mode === 'alternate' ? alternateName : null;
    this.notedAt = now;
  }
}
