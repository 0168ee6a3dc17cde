import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body works on an issue area; one body may take two, and two may share one. */
@Entity({ schema: 'bodies', name: 'body_issue_area' })
export class BodyIssueArea {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('uuid') issueAreaId!: string;
}
