import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface NoticeChoice {
  readonly ruleCode: string;
  /** The city's own check of the rule goes before ours. */
  readonly checkedOn: DayText | null;
  readonly validUntil: DayText | null;
  readonly checkedBy: string | null;
  readonly postingPlace: string | null;
  readonly elsewhereUrl: string | null;
}

/** Which rule of notice a body keeps, and where its agendas are posted. */
@Entity({ schema: 'bodies', name: 'notice_setting' })
export class NoticeSetting {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') ruleCode!: string;
  @Column('date', { nullable: true }) checkedOn!: DayText | null;
  @Column('date', { nullable: true }) validUntil!: DayText | null;
  @Column('text', { nullable: true }) checkedBy!: string | null;
  @Column('text', { nullable: true }) postingPlace!: string | null;
  @Column('text', { nullable: true }) elsewhereUrl!: string | null;
  @Column('integer') version!: number;

  static choose(given: { workspaceId: string; id: string; bodyId: string }, choice: NoticeChoice): NoticeSetting {
    return Object.assign(new NoticeSetting(), { ...given, ...choice, version: 1 });
  }

  write(choice: NoticeChoice): void {
    Object.assign(this, choice);
  }
}
