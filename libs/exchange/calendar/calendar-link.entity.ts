import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A calendar address that is its own key. Only the hash of its secret is kept. */
@Entity({ schema: 'exchange', name: 'calendar_link' })
export class CalendarLink {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  /** One body; null for everything that is the person's own. */
  @Column('uuid', { nullable: true }) bodyId!: string | null;
  @Column('bytea') secretHash!: Buffer;
  /** By the clock of the machine, like its revocation. */
  @Column('timestamptz') madeAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
