import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ORGANIZATION_KINDS = [
  'department', 'agency', 'company', 'nonprofit', 'foundation', 'school', 'congregation', 'consulate', 'union', 'network', 'other',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** How it is bound to the city; it decides how far a missing update may travel. */
export const TIES = ['department', 'contracted', 'partner'] as const;
export type Tie = (typeof TIES)[number];

export interface OrganizationFacts {
  readonly sectorCode: string | null;
  readonly kind: OrganizationKind;
  readonly tie: Tie;
  readonly website: string | null;
  /** Who answers for it: asks about its items go there. */
  readonly contactPersonId: string | null;
  /** Above the contact, for departments and contracted grantees only. */
  readonly supervisorPersonId: string | null;
}

/** A department, agency, company, non-profit, school, congregation, consulate or union. The name stands on the party. */
@Entity({ schema: 'directory', name: 'organization' })
export class Organization {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) sectorCode!: string | null;
  @Column('text') kind!: OrganizationKind;
  @Column('text') tie!: Tie;
  @Column('text', { nullable: true }) website!: string | null;
  @Column('uuid', { nullable: true }) contactPersonId!: string | null;
  @Column('uuid', { nullable: true }) supervisorPersonId!: string | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, facts: OrganizationFacts): Organization {
    return Object.assign(new Organization(), { workspaceId, id, ...facts, version: 1 });
  }

  describe(facts: OrganizationFacts): void {
    Object.assign(this, facts);
  }
}
