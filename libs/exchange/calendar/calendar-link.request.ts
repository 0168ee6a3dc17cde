import { Id } from '#libs/platform/contract';

export class MakeCalendarLinkRequest {
  @Id({ optional: true, nullable: true, description: 'Only this committee; left out: all of my meetings and what I owe' })
  bodyId?: string | null;
}
