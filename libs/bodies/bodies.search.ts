import type { SearchRow } from '#libs/platform/search';
import type { Body } from './body/body.entity.js';
import type { Meeting } from './meeting/meeting.entity.js';
import type { Motion } from './motion/motion.entity.js';

type Seen = Pick<SearchRow, 'visibility' | 'bodyId' | 'caseId'>;

/** Meetings and motions are seen by whoever sees their body. */
function seenLike(body: Body): Seen {
  return { visibility: body.visibility, bodyId: body.id, caseId: body.caseId };
}

export function bodyEntry(body: Body): SearchRow {
  return { kind: 'body', subjectId: body.id, title: body.name, body: body.charge, path: `/people/bodies/${body.id}`, ...seenLike(body) };
}

export function meetingEntry(meeting: Meeting, body: Body): SearchRow {
  return { kind: 'meeting', subjectId: meeting.id, title: meeting.title, body: body.name, path: `/meetings/${meeting.id}`, ...seenLike(body) };
}

export function motionEntry(motion: Motion, body: Body): SearchRow {
  return { kind: 'motion', subjectId: motion.id, title: motion.text.slice(0, 200), body: motion.text, path: `/meetings/${motion.meetingId}#motion-${motion.id}`, ...seenLike(body) };
}
