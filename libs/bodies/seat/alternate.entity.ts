import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may sit in for the holder of a seat, for some time. Whether they did stands in the attendance of a meeting. */
@Entity({ schema: 'bodies', name: 'alternate' })
export class Alternate {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('uuid') seatId!: string;
  @Column('uuid') personId!: string;
  @Column('date') fromOn!: DayText;
  /** First day of no longer being one; null until further notice. */
  @Column('date', { nullable: true }) toOn!: DayText | null;
  @Column('integer') version!: number;

  static open(given: Pick<Alternate, 'workspaceId' | 'id' | 'bodyId' | 'seatId' | 'personId' | 'fromOn' | 'toOn'>): Alternate {
    return Object.assign(new Alternate(), { ...given, version: 1 });
  }

  end(day: DayText): void {
    this.toOn = day < this.fromOn ? this.fromOn : day;
  }
}
