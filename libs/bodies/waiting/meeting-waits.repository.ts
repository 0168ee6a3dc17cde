import { addDays, localDate, type DayText } from '#libs/kernel';
import { officeHolder } from '#libs/casework';
import { Cities } from '#libs/directory';
import { Duties } from '#libs/platform/duties';
import type { Transaction } from '#libs/platform/work';
import { accessDueDay, whatWaits, type MeetingStanding, type WaitKind } from './meeting-waits.rules.js';

/** Minutes are written within so many days of the meeting. */
const WRITE_WITHIN = 7;

interface Row extends MeetingStanding {
  readonly caseId: string | null;
  readonly title: string;
  readonly startsAt: Date;
  readonly zone: string;
  /** The body's next meeting after this one, where its minutes can be approved. */
  readonly nextAt: Date | null;
  readonly nextZone: string | null;
}

/** Keeps what waits at a meeting among somebody's duties, in the commit that changes it: minutes to write, minutes to approve, ways in to arrange. */
export class MeetingWaits {
  constructor(private readonly tx: Transaction) {}

  async look(meetingId: string): Promise<void> {
    const [row] = await this.tx.query<Row>(SELECT_STANDING, [this.tx.workspaceId, meetingId]);
    if (row === undefined) return;
    const wanted = whatWaits(row);
    const duties = this.tx.use(Duties);
    const standing = (await duties.ofSubject({ kind: 'meeting', id: meetingId })).filter(({ kind }) => kind.startsWith(OURS));
    for (const { kind } of standing) if (!wanted.some((one) => OURS + one === kind)) await duties.close({ kind: 'meeting', id: meetingId, dutyKind: kind }, 'done', 'settled');
    for (const kind of wanted) {
      const dueOn = await this.dueDay(kind, row);
      const known = standing.find((one) => one.kind === OURS + kind);
      if (known === undefined) await duties.open({ kind: OURS + kind, subjectKind: 'meeting', subjectId: meetingId, caseId: row.caseId, title: row.title, path: `meetings/${meetingId}`, holderPersonId: await this.holder(kind), dueOn });
      else if (known.dueOn !== dueOn || known.title !== row.title) await duties.reschedule(await duties.require(known.id), { dueOn, title: row.title });
    }
  }

  /** Whoever ended the meeting writes, and whoever sent the minutes out sees them approved; what is asked for without a name is the office's to arrange. */
  private async holder(kind: WaitKind): Promise<string | null> {
    const { actor } = this.tx;
    return kind !== 'access' && actor.kind === 'account' && actor.personId !== null ? actor.personId : officeHolder(this.tx);
  }

  private async dueDay(kind: WaitKind, { startsAt, zone, nextAt, nextZone }: Row): Promise<DayText | null> {
    const day = localDate(startsAt, zone);
    if (kind === 'minutes') return addDays(day, WRITE_WITHIN);
    if (kind === 'approval') return nextAt === null || nextZone === null ? null : localDate(nextAt, nextZone);
    const cities = this.tx.use(Cities);
    return accessDueDay(day, await cities.today(), await cities.holidays());
  }
}

const OURS = 'bodies.waits-';

const SELECT_STANDING = `select b.case_id as "caseId", left(g.title || ': ' || b.name, 200) as title, g.state, g.starts_at as "startsAt", g.zone, m.state as minutes,
    exists (select 1 from bodies.access_need n where n.workspace_id = g.workspace_id and n.meeting_id = g.id and n.asked > 0 and not n.arranged) as "needsAccess",
    l.starts_at as "nextAt", l.zone as "nextZone"
  from bodies.meeting g join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  left join bodies.minutes m on m.workspace_id = g.workspace_id and m.meeting_id = g.id
  left join lateral (select x.starts_at, x.zone from bodies.meeting x where x.workspace_id = g.workspace_id and x.body_id = g.body_id
    and x.state in ('planned', 'noticed') and x.starts_at > g.starts_at order by x.starts_at limit 1) l on true
  where g.workspace_id = $1 and g.id = $2`;
