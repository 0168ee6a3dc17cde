import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the composition rules need to know of somebody who applies. Who it is stands in the request alone. */
@Entity({ schema: 'bodies', name: 'application' })
export class Application {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('uuid', { nullable: true }) seatId!: string | null;
  @Column('uuid') requestId!: string;
  @Column('text', { nullable: true }) organizationName!: string | null;
  @Column('text', { nullable: true }) sectorCode!: string | null;
  @Column('text', { nullable: true }) district!: string | null;
  @Column('date') appliedOn!: DayText;
  @Column('uuid', { nullable: true }) membershipId!: string | null;
  @Column('integer') version!: number;

  static file(given: Omit<Application, 'membershipId' | 'version' | 'appoint'>): Application {
    return Object.assign(new Application(), { ...given, membershipId: null, version: 1 });
  }

  appoint(membershipId: string): void {
    this.membershipId = membershipId;
  }
}
