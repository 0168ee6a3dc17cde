import { defineEvent } from '#libs/platform/queue';

/** Somebody was asked to take a seat. */
export const MemberInvited = defineEvent<{ membershipId: string; bodyId: string }>('bodies.member.invited');

/** Somebody holds a seat from now on, or no longer does. */
export const MembershipChanged = defineEvent<{ membershipId: string; bodyId: string }>('bodies.membership.changed');

export const MeetingPlanned = defineEvent<{ meetingId: string; bodyId: string }>('bodies.meeting.planned');

/**
 * A motion was decided, or a correction decided it anew. What a carried motion
 * means is the process's own rule. `subjectId` is the motion itself when it is about nothing else.
 */
export const MotionDecided = defineEvent<{ motionId: string; subjectId: string; bodyId: string }>('bodies.motion.decided');

/** Minutes went out to the committee. */
export const MinutesCirculated = defineEvent<{ minutesId: string; meetingId: string }>('bodies.minutes.circulated');
