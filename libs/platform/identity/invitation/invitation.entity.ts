import { newId, type Actor, type ScopeKind } from '#libs/kernel';
import type { Role } from '#libs/platform/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoleWish } from '../access/give-role.rules.js';
import { normalEmail } from '../account/accounts.js';

/** 48 hours, as long as a weekend (bar A8). */
const VALID_MS = 48 * 3_600_000;

export interface InvitationWish extends RoleWish {
  readonly email: string;
  /** As whom they will act; null when the city has no person for them yet. */
  readonly personId: string | null;
  /** Language of the mail and of the new account. */
  readonly language: string;
}

/** A role offered to an address: once, for 48 hours, and only as long as the inviter may still give it. */
@Entity({ schema: 'identity', name: 'invitation' })
export class Invitation {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { nullable: true }) secretHash!: Buffer | null;
  @Column('text') email!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text') role!: Role;
  @Column('text') scopeKind!: ScopeKind;
  @Column('uuid', { nullable: true }) scopeId!: string | null;
  @Column('text') language!: string;
  @Column('text') invitedByKind!: string;
  @Column('uuid', { nullable: true }) invitedByAccountId!: string | null;
  @Column('uuid', { nullable: true }) invitedByPersonId!: string | null;
  @Column('timestamptz') invitedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { nullable: true }) acceptedByAccountId!: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('integer') version!: number;

  static open(actor: Actor, wish: InvitationWish, now: Date): Invitation {
    return Object.assign(new Invitation(), {
      workspaceId: actor.workspaceId, id: newId(now.getTime()), secretHash: null, email: normalEmail(wish.email), personId: wish.personId,
      role: wish.role, scopeKind: wish.scopeKind, scopeId: wish.scopeId, language: wish.language,
      invitedByKind: actor.kind, invitedByAccountId: actor.accountId, invitedByPersonId: actor.personId,
      invitedAt: now, expiresAt: new Date(now.getTime() + VALID_MS), acceptedAt: null, acceptedByAccountId: null, revokedAt: null, version: 1,
    });
  }

  isOpen(now: Date): boolean {
    return this.acceptedAt === null && this.revokedAt === null && now < this.expiresAt;
  }

  accept(accountId: string, now: Date): void {
    this.acceptedAt = now;
    this.acceptedByAccountId = accountId;
  }

  revoke(now: Date): void {
    this.revokedAt = now;
  }
}
