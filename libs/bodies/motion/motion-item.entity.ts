import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One part of the agenda in a consent agenda, decided with the others unless a member pulls it out. */
@Entity({ schema: 'bodies', name: 'motion_item' })
export class MotionItem {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') motionId!: string;
  @Column('uuid') agendaItemId!: string;
  @Column('timestamptz', { nullable: true }) pulledAt!: Date | null;
  @Column('uuid', { nullable: true }) pulledBySeatId!: string | null;
  @Column('integer') version!: number;

  pull(seatId: string, now: Date): void {
    this.pulledAt = now;
    this.pulledBySeatId = seatId;
  }
}
