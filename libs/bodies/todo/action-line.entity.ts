import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said in a meeting: who does what by when. Whether it is done stands with the duty. */
@Entity({ schema: 'bodies', name: 'action_line' })
export class ActionLineRow {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid') personId!: string;
  @Column('text') line!: string;
  @Column('text') what!: string;
  @Column('date') dueOn!: DayText;
  @Column('timestamptz') notedAt!: Date;
}
