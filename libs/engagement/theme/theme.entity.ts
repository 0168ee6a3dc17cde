import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What several comments have in common, named by staff; it may belong to an issue area. */
@Entity({ schema: 'engagement', name: 'theme' })
export class Theme {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) issueAreaId!: string | null;
  @Column('integer') version!: number;

  static open(given: { workspaceId: string; id: string; caseId: string; name: string; issueAreaId: string | null }): Theme {
    return Object.assign(new Theme(), { ...given, version: 1 });
  }

  rename(name: string, issueAreaId: string | null): void {
    this.name = name;
    this.issueAreaId = issueAreaId;
  }
}
