import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';

/** What the make-up of a whole body is meant to satisfy. Who satisfies it is neither asked nor held. */
@Entity({ schema: 'bodies', name: 'aim' })
export class Aim {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') statement!: string;
  @Column('date') setOn!: DayText;
  @Column('date', { nullable: true }) retiredOn!: DayText | null;
  @Column('integer') version!: number;

  static open(given: { workspaceId: string; id: string; bodyId: string; statement: string; setOn: DayText }): Aim {
    return Object.assign(new Aim(), { ...given, retiredOn: null, version: 1 });
  }

  retire(day: DayText): void {
    this.requireCurrent();
    this.retiredOn = day;
  }

  requireCurrent(): void {
    if (this.retiredOn !== null) throw bodiesProblem('aim.retired', { id: this.id });
  }
}

/** The appointing authority says: met or not. No count, no seat, no person. */
@Entity({ schema: 'bodies', name: 'aim_attestation' })
export class AimAttestation {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') aimId!: string;
  @Column('boolean') met!: boolean;
  @Column('text') attestedBy!: string;
  @Column('date') attestedOn!: DayText;
  @Column('timestamptz') recordedAt!: Date;
}
