import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody said about one wording. For staff, the core team and whoever said it: no thread between members. */
@Entity({ schema: 'convening', name: 'vision_remark' })
export class VisionRemark {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') visionId!: string;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;

  static make(workspaceId: string, id: string, given: Pick<VisionRemark, 'caseId' | 'visionId' | 'text' | 'byPersonId' | 'at'>): VisionRemark {
    return Object.assign(new VisionRemark(), { workspaceId, id, ...given });
  }
}
