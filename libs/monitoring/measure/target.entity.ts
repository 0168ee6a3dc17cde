import { parsePartialDate } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a measure shall reach, and by when. */
@Entity({ schema: 'monitoring', name: 'target' })
export class Target {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') measureId!: string;
  /** EDTF: often only the year. */
  @Column('text') onDay!: string;
  @Column('date') fromDay!: string;
  /** Decimal text, as PostgreSQL holds it exactly. */
  @Column('numeric') value!: string;
  @Column('integer') version!: number;

  static set(place: Pick<Target, 'workspaceId' | 'id' | 'measureId'>, on: string, value: number): Target {
    const day = parsePartialDate(on);
    return Object.assign(new Target(), { ...place, onDay: day.text, fromDay: day.from, value: String(value), version: 1 });
  }

  aim(value: number): void {
    this.value = String(value);
  }
}
