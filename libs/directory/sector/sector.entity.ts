import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of the community that an organization speaks for. */
@Entity({ schema: 'directory', name: 'sector' })
export class Sector {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text', { nullable: true }) label!: string | null;
  @Column('integer') position!: number;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, code: string, position: number, label: string | null = null): Sector {
    return Object.assign(new Sector(), { workspaceId, id, code, label, position, retiredAt: null, version: 1 });
  }

  /** Takes the place and the word that the city gives; a sector that comes back is no longer retired. */
  arrange(position: number, label: string | null): void {
    this.position = position;
    this.label = label;
    this.retiredAt = null;
  }

  /** Kept for what names it already; no longer offered. */
  retire(now: Date): void {
    this.retiredAt ??= now;
  }
}
