import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A further body that sits in a joint meeting. */
@Entity({ schema: 'bodies', name: 'meeting_partner' })
export class MeetingPartner {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid') bodyId!: string;

  static join(given: { workspaceId: string; id: string; meetingId: string; bodyId: string }): MeetingPartner {
    return Object.assign(new MeetingPartner(), given);
  }
}
