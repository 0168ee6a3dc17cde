import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What lets one person answer for some steps without an account. Only the hash of its secret is kept. */
@Entity({ schema: 'implementation', name: 'link' })
export class Link {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') secretHash!: Buffer;
  @Column('uuid') personId!: string;
  /** By the city's clock. */
  @Column('timestamptz') madeAt!: Date;
  /** By the machine's clock. */
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('text') language!: string;
}
