import { localDate } from '#libs/kernel';
import { PlanningProcesses } from '#libs/casework';
import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { meetingEntry } from '../bodies.search.js';
import type { Body } from '../body/body.entity.js';
import type { Meeting } from './meeting.entity.js';

/** Under which a planning process hears of its next meeting. */
const SOURCE = 'bodies.meeting';

/** The search and the list of planning processes know the next meeting. */
export async function tellOfMeeting(tx: Transaction, meeting: Meeting, body: Body): Promise<void> {
  await tx.use(SearchIndex).put(meetingEntry(meeting, body));
  if (body.caseId === null) return;
  if (body.visibility === 'body' || body.visibility === 'staff' || meeting.state === 'cancelled' || meeting.state === 'held') return tx.use(PlanningProcesses).forget(SOURCE, meeting.id);
  const on = localDate(meeting.startsAt, meeting.zone);
  await tx.use(PlanningProcesses).expect({ caseId: body.caseId, source: SOURCE, subjectId: meeting.id, on, what: meeting.title, whatKey: null, sticks: false });
}
