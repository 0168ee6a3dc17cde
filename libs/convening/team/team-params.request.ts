import { Id, IdParams } from '#libs/platform/contract';

export class TeamMemberParams extends IdParams {
  @Id()
  memberId!: string;
}
