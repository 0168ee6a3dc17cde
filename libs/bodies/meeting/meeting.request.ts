import { Choice, Id, Instant, ListOf, Prose, Text, TimeZone, Whole } from '#libs/platform/contract';
import { MEETING_CLASSES, type MeetingClass } from '../notice/notice.rules.js';
import { AgendaDocument } from './agenda.response.js';
import { MINUTES_STATES, type MinutesState } from './meeting.lifecycle.js';
import { ATTENDANCE_MODES, type AttendanceMode } from './quorum.rules.js';

export class PlanMeetingRequest {
  @Text({ max: 200 })
  title!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @TimeZone({ optional: true, description: "The city's own when left out" })
  zone?: string;

  @Text({ max: 300, optional: true, nullable: true })
  place?: string | null;

  @Text({ max: 500, pattern: /^https?:\/\//, optional: true, nullable: true })
  onlineUrl?: string | null;

  @Choice(MEETING_CLASSES, { optional: true, description: 'Regular when left out; rules of notice differ by it' })
  meetingClass?: MeetingClass;
}

export class ChangeMeetingRequest extends PlanMeetingRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** What happens to it next: the agenda is posted, it was held, it is called off. */
export class MoveMeetingRequest {
  @Choice(['noticed', 'held', 'cancelled'])
  to!: 'noticed' | 'held' | 'cancelled';

  @Text({ max: 500, optional: true, nullable: true, description: 'Needed to call it off' })
  reason?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class AgendaItemRequest {
  @Text({ max: 300 })
  title!: string;

  @Prose({ max: 8000, optional: true })
  notes?: string;

  @Whole({ min: 1, max: 1440, optional: true, nullable: true, description: 'How long it may take' })
  minutes?: number | null;

  @Id({ optional: true, nullable: true, description: 'The item of the plan it is about' })
  itemId?: string | null;

  @Id({ optional: true, nullable: true, description: 'Person, organization, office or seat' })
  presenterPartyId?: string | null;

  @Text({ max: 120, optional: true, nullable: true, description: 'The heading it stands under; as it was when left out' })
  section?: string | null;

  @ListOf(() => AgendaDocument, { max: 20, optional: true, description: 'Linked documents; as they were when left out' })
  documents?: AgendaDocument[];
}

export class ChangeAgendaItemRequest extends AgendaItemRequest {
  @Whole({ min: 1, max: 1000, optional: true })
  position?: number;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class NoteAttendanceRequest {
  @Choice(ATTENDANCE_MODES)
  mode!: AttendanceMode;

  @Text({ max: 200, optional: true, nullable: true, description: 'Who sits in, when somebody does' })
  alternateName?: string | null;

  @Instant({ optional: true, nullable: true, description: 'When they came; now when left out of `late`' })
  arrivedAt?: string | null;

  @Instant({ optional: true, nullable: true, description: 'When they went; now when left out of `left`' })
  leftAt?: string | null;

  @Text({ max: 500, optional: true, nullable: true, description: 'What was wrong; needed once the meeting is over' })
  reason?: string | null;
}

export class SaveMinutesRequest {
  @Prose({ max: 100_000 })
  text!: string;

  @Whole({ min: 1, max: 2_000_000_000, optional: true, description: 'Left out for the first words' })
  version?: number;

  @Text({ max: 500, optional: true, nullable: true, description: 'What was wrong; needed once they were circulated' })
  reason?: string | null;
}

export class MoveMinutesRequest {
  @Choice(MINUTES_STATES)
  to!: MinutesState;

  @Id({ optional: true, nullable: true, description: 'The later meeting that approved them, where its motion does not say so itself' })
  approvedAtMeetingId?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
