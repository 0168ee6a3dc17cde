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
  @Column('timestamptz', { nullable: true }) arrivedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
  @Column('timestamptz') notedAt!: Date;
  @Column('integer') version!: number;

  static open(given: { workspaceId: string; id: string; meetingId: string; seatId: string }): Attendance {
    return Object.assign(new Attendance(), { ...given, mode: 'absent', alternateName: null, arrivedAt: null, leftAt: null, version: 1 });
  }

  /** The last tap counts. Somebody sitting in has a name; who came late or left has a time. */
  note({ mode, alternateName, arrivedAt, leftAt }: NotedAttendance, now: Date): void {
    if (mode === 'alternate' && alternateName === null) throw bodiesProblem('attendance.alternate-missing', { pointer: '/alternateName' });
    const came = mode === 'late' ? (arrivedAt ?? now) : arrivedAt ?? (mode === 'left' ? this.arrivedAt : null);
    const went = mode === 'left' ? (leftAt ?? now) : null;
    if (came !== null && went !== null && went < came) throw bodiesProblem('attendance.times', { pointer: '/leftAt' });
    this.mode = mode;
    this.alternateName = mode === 'alternate' ? alternateName : null;
    this.arrivedAt = came;
    this.leftAt = went;
    this.notedAt = now;
  }
}

export interface NotedAttendance {
  readonly mode: AttendanceMode;
  readonly alternateName: string | null;
  /** When they came, if that is known. */
  readonly arrivedAt: Date | null;
  readonly leftAt: Date | null;
}
