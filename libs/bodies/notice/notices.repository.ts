import { localDate } from '#libs/kernel';
import { Cities } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import type { Body } from '../body/body.entity.js';
import type { Meeting } from '../meeting/meeting.entity.js';
import { agendaText, type PostedItem } from './agenda-text.rules.js';
import { noticeDue, type NoticeDue, type NoticeRule } from './notice.rules.js';
import { SELECT_SETTING, settledRule, type SettledNotice } from './settled-notice.query.js';
import { Posting } from './posting.entity.js';

/** Rules of notice and postings inside a transaction. */
export class Notices {
  constructor(private readonly tx: Transaction) {}

  /** The rule of the body, of the next one above it that chose, or "ask counsel". */
  async ruleOf(body: Pick<Body, 'id' | 'openMeetingsLaw'>): Promise<NoticeRule> {
    const [settled] = await this.tx.query<SettledNotice>(SELECT_SETTING, [this.tx.workspaceId, body.id]);
    return settledRule(settled ?? null, body.openMeetingsLaw);
  }

  async due(rule: NoticeRule, meeting: Meeting): Promise<NoticeDue> {
    return noticeDue(rule, { startsAt: meeting.startsAt, zone: meeting.zone, meetingClass: meeting.meetingClass, holidays: await this.tx.use(Cities).holidays() });
  }

  /** The posting that stands, if one does. */
  async standing(meetingId: string): Promise<Posting | null> {
    const postings = await this.tx.table(Posting).find({ meetingId }, { no: 'DESC' });
    return postings.find(({ withdrawnAt }) => withdrawnAt === null) ?? null;
  }

  async nextNo(meetingId: string): Promise<number> {
    const [row] = await this.tx.query<{ no: number }>('select coalesce(max(no), 0) + 1 as no from bodies.posting where workspace_id = $1 and meeting_id = $2', [this.tx.workspaceId, meetingId]);
    return row?.no ?? 1;
  }

  /** What would be posted now. */
  async agendaOf(body: Pick<Body, 'name'>, meeting: Meeting): Promise<string> {
    const items = await this.tx.query<PostedItem>(
      `select a.section, a.title, a.notes, a.minutes, a.documents, y.name as presenter
       from bodies.agenda_item a left join directory.party y on y.workspace_id = a.workspace_id and y.id = a.presenter_party_id
       where a.workspace_id = $1 and a.meeting_id = $2 order by a.position, a.id`, [this.tx.workspaceId, meeting.id]);
    return agendaText(body.name, meeting, items);
  }

  /** The clock starts again: the posting stays as proof, and is no longer in force. */
  async withdraw(meeting: Pick<Meeting, 'id'>, reason: string): Promise<void> {
    const posting = await this.standing(meeting.id);
    if (posting === null) return;
    posting.withdraw(reason, this.tx.now);
    await this.tx.table(Posting).update(posting);
    this.tx.record({ kind: 'posting', id: posting.id, after: { meetingId: meeting.id, withdrawn: reason, on: localDate(this.tx.now, posting.zone) } });
  }
}
