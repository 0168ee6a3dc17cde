import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Durability } from './mechanism.model.js';

/** A way of founding that a city added to the built-in ones. */
@Entity({ schema: 'directory', name: 'mechanism' })
export class Mechanism {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') label!: string;
  @Column('text') durability!: Durability;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, given: { code: string; label: string; durability: Durability }): Mechanism {
    return Object.assign(new Mechanism(), { workspaceId, id, ...given, retiredAt: null, version: 1 });
  }
}
