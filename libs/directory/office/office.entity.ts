import { Column, Entity, PrimaryColumn } from 'typeorm';

export const OFFICE_STATES = ['proposed', 'announced', 'effective', 'closed'] as const;
export type OfficeState = (typeof OFFICE_STATES)[number];

export interface OfficeFacts {
  /** The organization it is a unit of. */
  readonly organizationId: string | null;
  readonly state: OfficeState;
  /** EDTF text: announced in 2015, effective on a day. */
  readonly announcedOn: string | null;
  readonly effectiveOn: string | null;
  readonly headPersonId: string | null;
  /** Whom its head reports to. */
  readonly supervisorPersonId: string | null;
}

/** A unit of government with a founding and a reporting line. The name stands on the party. */
@Entity({ schema: 'directory', name: 'office' })
export class Office {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) organizationId!: string | null;
  @Column('text') state!: OfficeState;
  @Column('text', { nullable: true }) announcedOn!: string | null;
  @Column('text', { nullable: true }) effectiveOn!: string | null;
  @Column('uuid', { nullable: true }) headPersonId!: string | null;
  @Column('uuid', { nullable: true }) supervisorPersonId!: string | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, facts: OfficeFacts): Office {
    return Object.assign(new Office(), { workspaceId, id, ...facts, version: 1 });
  }

  describe(facts: OfficeFacts): void {
    Object.assign(this, facts);
  }
}
