import { newId } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** This account acts in this city, as this person. */
@Entity({ schema: 'identity', name: 'access' })
export class AccessRow {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') accountId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;

  static open(workspaceId: string, accountId: string, personId: string | null, now: Date): AccessRow {
    return Object.assign(new AccessRow(), { workspaceId, id: newId(now.getTime()), accountId, personId, createdAt: now, endedAt: null });
  }
}
