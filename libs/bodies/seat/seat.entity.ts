import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';

export interface SeatShape {
  readonly label: string;
  readonly sectorCode: string | null;
  /** The organization that the seat belongs to, whoever sits on it. */
  readonly organizationId: string | null;
  readonly chair: boolean;
  readonly termMonths: number | null;
  readonly appointedBy: string | null;
}

/** A place in a body that outlives its holder; a party, so that it can present or be addressed. */
@Entity({ schema: 'bodies', name: 'seat' })
export class Seat {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('integer') position!: number;
  @Column('text') label!: string;
  @Column('text', { nullable: true }) sectorCode!: string | null;
  @Column('uuid', { nullable: true }) organizationId!: string | null;
  @Column('boolean') chair!: boolean;
  @Column('integer', { nullable: true }) termMonths!: number | null;
  @Column('text', { nullable: true }) appointedBy!: string | null;
  @Column('date') fromOn!: DayText;
  @Column('date', { nullable: true }) toOn!: DayText | null;
  @Column('integer') version!: number;

  static open(place: { workspaceId: string; id: string; bodyId: string; position: number; fromOn: DayText }, shape: SeatShape): Seat {
    return Object.assign(new Seat(), { ...place, ...shape, toOn: null, version: 1 });
  }

  arrange(shape: SeatShape): void {
    this.requireOpenOn(this.fromOn);
    Object.assign(this, shape);
  }

  /** From `day` on there is no such seat; what was held and voted on it stays. */
  abolish(day: DayText): void {
    this.requireOpenOn(day);
    this.toOn = day < this.fromOn ? this.fromOn : day;
  }

  requireOpenOn(day: DayText): void {
    if (this.toOn !== null && this.toOn <= day) throw bodiesProblem('seat.abolished', { id: this.id, since: this.toOn });
  }
}
