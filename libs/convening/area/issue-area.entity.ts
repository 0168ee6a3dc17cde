import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A topic of one process, used by bodies, input and items. */
@Entity({ schema: 'convening', name: 'issue_area' })
export class IssueArea {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') name!: string;
  @Column('integer') position!: number;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, caseId: string, name: string, position: number): IssueArea {
    return Object.assign(new IssueArea(), { workspaceId, id, caseId, name, position, retiredAt: null, version: 1 });
  }

  arrange(name: string, position: number): void {
    this.name = name;
    this.position = position;
  }

  /** What names it already keeps it; it is no longer offered. */
  retire(now: Date): void {
    this.retiredAt = now;
  }
}
