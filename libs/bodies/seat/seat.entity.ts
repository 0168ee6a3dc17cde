import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';

/** How somebody comes onto a seat. */
export const SEAT_ROUTES = ['appointed', 'nominated', 'elected', 'ex_officio', 'by_organization', 'applied'] as const;
export type SeatRoute = (typeof SEAT_ROUTES)[number];

export interface SeatShape {
  readonly label: string;
  readonly sectorCode: string | null;
  /** The organization that the seat belongs to, whoever sits on it. */
  readonly organizationId: string | null;
  readonly chair: boolean;
  readonly termMonths: number | null;
  readonly appointedBy: string | null;
  readonly route: SeatRoute | null;
  /** An office or organization that proposes names. */
  readonly nominator: string | null;
  /** As the composition rules of the body name it. */
  readonly district: string | null;
  /** A day on which a term of this seat ends; the others follow by the length of term. */
  readonly cycleOn: DayText | null;
  /** Who is asked when it is to be filled; null: as the body says. */
  readonly appointerPersonId: string | null;
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
  @Column('text', { nullable: true }) route!: SeatRoute | null;
  @Column('text', { nullable: true }) nominator!: string | null;
  @Column('text', { nullable: true }) district!: string | null;
  @Column('date', { nullable: true }) cycleOn!: DayText | null;
  @Column('uuid', { nullable: true }) appointerPersonId!: string | null;
  @Column('boolean') openForApplications!: boolean;
  @Column('date', { nullable: true }) applyUntil!: DayText | null;
  @Column('date') fromOn!: DayText;
  @Column('date', { nullable: true }) toOn!: DayText | null;
  @Column('integer') version!: number;

  static open(place: { workspaceId: string; id: string; bodyId: string; position: number; fromOn: DayText }, shape: SeatShape): Seat {
    return Object.assign(new Seat(), { ...place, ...shape, openForApplications: false, applyUntil: null, toOn: null, version: 1 });
  }

  arrange(shape: SeatShape): void {
    this.requireOpenOn(this.fromOn);
    Object.assign(this, shape);
  }

  /** Everybody may apply for it, up to and with a day. */
  offer(open: boolean, until: DayText | null): void {
    this.requireOpenOn(this.fromOn);
    this.openForApplications = open;
    this.applyUntil = open ? until : null;
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
