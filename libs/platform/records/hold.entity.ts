import { Column, Entity, PrimaryColumn } from 'typeorm';

export const HOLD_SCOPES = ['city', 'case', 'subject'] as const;
export type HoldScope = (typeof HOLD_SCOPES)[number];

/** A legal hold: what it covers is not purged or erased until it is lifted. */
@Entity({ schema: 'records', name: 'hold' })
export class Hold {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') scopeKind!: HoldScope;
  /** Null for the whole city. */
  @Column('uuid', { nullable: true }) scopeId!: string | null;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) placedBy!: string | null;
  @Column('timestamptz') placedAt!: Date;
  @Column('uuid', { nullable: true }) liftedBy!: string | null;
  @Column('timestamptz', { nullable: true }) liftedAt!: Date | null;
  @Column('text', { nullable: true }) liftReason!: string | null;
  @Column('integer') version!: number;

  static place(workspaceId: string, id: string, given: { scopeKind: HoldScope; scopeId: string | null; reason: string }, by: string | null, now: Date): Hold {
    return Object.assign(new Hold(), { workspaceId, id, ...given, placedBy: by, placedAt: now, liftedBy: null, liftedAt: null, liftReason: null, version: 1 });
  }

  lift(reason: string, by: string | null, now: Date): void {
    Object.assign(this, { liftReason: reason, liftedBy: by, liftedAt: now });
  }
}
