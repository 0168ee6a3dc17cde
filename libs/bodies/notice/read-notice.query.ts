import { Injectable } from '@nestjs/common';
import { localDate, type Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { OpenMeetingsLaw } from '../motion/open-meetings.rules.js';
import { NO_NOTICE, NOTICE_LAWS } from './notice-laws.model.js';
import { checksOn, isOutdated, noticeDue, type MeetingClass, type NoticeRule } from './notice.rules.js';
import type { BodyNoticeResponse, MeetingNoticeResponse, NoticeRuleResponse, PostedTextResponse, PostingResponse } from './notice.response.js';
import { SELECT_SETTING, settledRule, type SettledNotice } from './settled-notice.query.js';

interface Head {
  readonly bodyId: string;
  readonly startsAt: string;
  readonly zone: string;
  readonly meetingClass: MeetingClass;
  readonly state: string;
  readonly law: OpenMeetingsLaw;
  readonly holidays: readonly string[];
}

/** The notice of a meeting and the rule of a body: what has to be posted, by when, and what was. */
@Injectable()
export class ReadNotice {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @throws Problem `bodies.meeting.absent` also when its body may not be seen */
  async ofMeeting(actor: Actor, id: string): Promise<MeetingNoticeResponse> {
    const head = await this.reader.one<Head>(actor.workspaceId, { name: 'bodies.notice-head', text: SELECT_HEAD, values: [...viewValues(actor), actor.workspaceId, id] });
    if (head === null) throw bodiesProblem('meeting.absent', { id });
    const [settings, postings] = await this.reader.many(actor.workspaceId, [
      { name: 'bodies.notice-setting', text: SELECT_SETTING, values: [actor.workspaceId, head.bodyId] },
      { name: 'bodies.postings', text: SELECT_POSTINGS, values: [actor.workspaceId, id] },
    ]);
    const settled = (settings?.rows[0] as SettledNotice | undefined) ?? null;
    const rule = settledRule(settled, head.law);
    const now = await this.clock.nowIn(actor.workspaceId);
    const startsAt = new Date(head.startsAt);
    const day = localDate(startsAt, head.zone);
    const { dueAt, postOn, span } = noticeDue(rule, { startsAt, zone: head.zone, meetingClass: head.meetingClass, holidays: new Set(head.holidays) });
    return {
      rule: ruleResponse(rule), outdated: isOutdated(rule, localDate(now, head.zone), day), span, dueAt: dueAt?.toISOString() ?? null, postOn, past: dueAt !== null && now > dueAt,
      locked: head.state === 'noticed' && head.law !== 'no', checks: checksOn(rule, day), postingPlace: settled?.postingPlace ?? null, elsewhereUrl: settled?.elsewhereUrl ?? null,
      postings: (postings?.rows ?? []) as PostingResponse[],
    };
  }

  async ofBody(actor: Actor, id: string): Promise<BodyNoticeResponse> {
    const head = await this.reader.one<{ law: OpenMeetingsLaw; zone: string }>(actor.workspaceId, { name: 'bodies.notice-body', text: SELECT_BODY, values: [...viewValues(actor), actor.workspaceId, id] });
    if (head === null) throw bodiesProblem('body.absent', { id });
    const settled = await this.reader.one<SettledNotice>(actor.workspaceId, { name: 'bodies.notice-setting', text: SELECT_SETTING, values: [actor.workspaceId, id] });
    const rule = settledRule(settled, head.law);
    const today = localDate(await this.clock.nowIn(actor.workspaceId), head.zone);
    const own = settled?.bodyId === id ? settled : null;
    return {
      rule: ruleResponse(rule), inherited: settled !== null && own === null, outdated: isOutdated(rule, today, today), checkedOn: own?.checkedOn ?? null, validUntil: own?.validUntil ?? null,
      checkedBy: own?.checkedBy ?? null, postingPlace: settled?.postingPlace ?? null, elsewhereUrl: settled?.elsewhereUrl ?? null, version: own?.version ?? null,
      choices: [...NOTICE_LAWS, NO_NOTICE].map(ruleResponse),
    };
  }

  /** The agenda in the very characters that were posted. */
  async posted(actor: Actor, meetingId: string, postingId: string): Promise<PostedTextResponse> {
    const text = await this.reader.one<PostedTextResponse>(actor.workspaceId, { name: 'bodies.posted-text', text: SELECT_TEXT, values: [...viewValues(actor), actor.workspaceId, meetingId, postingId] });
    if (text === null) throw bodiesProblem('posting.absent', { id: postingId });
    return text;
  }
}

function ruleResponse({ code, law, source, checkedOn, validUntil, late }: NoticeRule): NoticeRuleResponse {
  return { code, law, source, checkedOn, validUntil, late };
}

const FROM_MEETING = `from bodies.meeting g
  join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id`;

const SELECT_HEAD = `select g.body_id as "bodyId", g.starts_at as "startsAt", g.zone, g.meeting_class as "meetingClass", g.state, b.open_meetings_law as law, c.holidays::text[] as holidays
  ${FROM_MEETING}
  join workspace.workspace c on c.workspace_id = g.workspace_id
  where g.workspace_id = $4 and g.id = $5 and ${SEEN_BODIES}`;

const SELECT_BODY = `select b.open_meetings_law as law, c.zone
  from bodies.body b join workspace.workspace c on c.workspace_id = b.workspace_id
  where b.workspace_id = $4 and b.id = $5 and ${SEEN_BODIES}`;

const SELECT_POSTINGS = `select id, no, posted_at as "postedAt", recorded_at as "recordedAt", channel, url, place, sha256, verdict, late_reason as "lateReason",
    withdrawn_at as "withdrawnAt", withdrawn_reason as "withdrawnReason"
  from bodies.posting where workspace_id = $1 and meeting_id = $2 order by no desc limit 100`;

const SELECT_TEXT = `select p.content, p.sha256
  from bodies.posting p join bodies.meeting g on g.workspace_id = p.workspace_id and g.id = p.meeting_id
  join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  where p.workspace_id = $4 and p.meeting_id = $5 and p.id = $6 and ${SEEN_BODIES}`;
