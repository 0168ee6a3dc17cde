import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { Meetings, type OpenMeeting } from '../meeting/meetings.repository.js';
import { verdictOf, type NoticeRule, type NoticeVerdict } from './notice.rules.js';
import type { AmendAgendaRequest, PostAgendaRequest } from './notice.request.js';
import { Notices } from './notices.repository.js';
import { Posting } from './posting.entity.js';

type Wish = Omit<PostAgendaRequest, 'version'>;

/** Posts an agenda with its proof, and opens a posted one again. */
@Injectable()
export class PostAgenda {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.posting.late` where the rule refuses it without a reason, `bodies.posting.empty`, `bodies.posting.link-missing`, `bodies.posting.ahead` */
  post(actor: Actor, meetingId: string, request: PostAgendaRequest): Promise<{ version: number; verdict: NoticeVerdict }> {
    return this.unitOfWork.run('bodies.agenda.post', actor, async (tx) => {
      const open = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      requireVersion(open.meeting, request.version, { state: open.meeting.state });
      const verdict = await postInside(tx, open, request);
      await tx.table(Meeting).update(open.meeting);
      return { version: open.meeting.version, verdict };
    });
  }

  amend(actor: Actor, meetingId: string, request: AmendAgendaRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.agenda.amend', actor, async (tx) => {
      const { meeting } = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      requireVersion(meeting, request.version, { state: meeting.state });
      if (meeting.state !== 'noticed') throw bodiesProblem('posting.absent', { meetingId });
      await tx.use(Notices).withdraw(meeting, request.reason);
      meeting.agendaChanged();
      await tx.table(Meeting).update(meeting);
      return { version: meeting.version };
    });
  }
}

/** The same inside another use case; the caller saves the meeting. */
export async function postInside(tx: Transaction, { meeting, body }: OpenMeeting, wish: Wish): Promise<NoticeVerdict> {
  const notices = tx.use(Notices);
  const postedAt = wish.postedAt == null ? tx.now : new Date(wish.postedAt);
  if (postedAt > tx.now) throw bodiesProblem('posting.ahead', { pointer: '/postedAt' });
  if (wish.channel === 'elsewhere' && wish.url == null) throw bodiesProblem('posting.link-missing', { pointer: '/url' });
  const rule = await notices.ruleOf(body);
  const { dueAt } = await notices.due(rule, meeting);
  const verdict = verdictOf({ dueAt }, postedAt);
  requireReason(rule, verdict, wish.lateReason ?? null);
  meeting.notice(postedAt);
  const posting = Posting.record({ workspaceId: tx.workspaceId, id: tx.newId() }, {
    meetingId: meeting.id, no: await notices.nextNo(meeting.id), postedAt, zone: meeting.zone, channel: wish.channel, url: wish.url ?? null, place: wish.place ?? null,
    content: await notices.agendaOf(body, meeting), rule, dueAt, verdict, lateReason: verdict === 'late' ? wish.lateReason ?? null : null,
  }, tx.now);
  await tx.table(Posting).insert(posting);
  tx.record({ kind: 'posting', id: posting.id, after: { meetingId: meeting.id, no: posting.no, postedAt, sha256: posting.sha256, rule: rule.code, verdict, lateReason: posting.lateReason } });
  return verdict;
}

function requireReason(rule: NoticeRule, verdict: NoticeVerdict, reason: string | null): void {
  if (verdict === 'late' && rule.late === 'block' && reason === null) throw bodiesProblem('posting.late', { pointer: '/lateReason' });
}
