import type { DayText } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { databaseCode, type Transaction } from '#libs/platform/work';
import { bodiesProblem } from '../bodies.problems.js';
import type { Roster } from '../meeting/quorum.rules.js';
import { Body } from './body.entity.js';
import { BodyIssueArea } from './body-issue-area.entity.js';

/** Who sits where today. */
export interface SeatHolder {
  readonly seatId: string;
  readonly label: string;
  readonly chair: boolean;
  readonly personId: string;
  readonly name: string;
}

/** Bodies inside a transaction; also for later rooms. */
export class Bodies {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `bodies.body.absent` */
  require(id: string): Promise<Body> {
    return this.tx.table(Body).require(id, bodiesProblem('body.absent', { id }));
  }

  /** The tree is guarded by the database: a circle comes back as `bodies.body.circle`. */
  async save(body: Body): Promise<void> {
    await this.tx.table(Body).update(body).catch((error: unknown) => {
      throw databaseCode(error) === '23514' && /stand above itself/.test(String(error)) ? bodiesProblem('body.circle', { id: body.id }) : error;
    });
  }

  /** Everybody who sits on it on `day` (today when left out), chairs first. */
  async holders(bodyId: string, day?: DayText): Promise<SeatHolder[]> {
    return this.tx.query<SeatHolder>(
      `select s.id as "seatId", s.label, s.chair, m.person_id as "personId", y.name
       from bodies.membership m
       join bodies.seat s on s.workspace_id = m.workspace_id and s.id = m.seat_id
       join directory.party y on y.workspace_id = m.workspace_id and y.id = m.person_id
       where m.workspace_id = $1 and m.body_id = $2 and m.state in ('active', 'ended') and m.from_on <= $3 and (m.to_on is null or m.to_on > $3)
         and (s.to_on is null or s.to_on > $3)
       order by s.chair desc, s.position, s.id`, [this.tx.workspaceId, bodyId, day ?? (await this.tx.use(Cities).today())]);
  }

  /** The persons in the chair today; none when the chair is vacant. */
  async chairs(bodyId: string): Promise<SeatHolder[]> {
    return (await this.holders(bodyId)).filter(({ chair }) => chair);
  }

  /** Seats that exist on `day`, and how many of them somebody holds. */
  async roster(bodyId: string, day: DayText): Promise<Roster> {
    const [row] = await this.tx.query<{ seats: number; filled: number }>(
      `select count(*)::int as seats, count(*) filter (where exists (
           select 1 from bodies.membership m where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
             and m.state in ('active', 'ended') and m.from_on <= $3 and (m.to_on is null or m.to_on > $3)))::int as filled
       from bodies.seat s where s.workspace_id = $1 and s.body_id = $2 and s.from_on <= $3 and (s.to_on is null or s.to_on > $3)`,
      [this.tx.workspaceId, bodyId, day]);
    return row ?? { seats: 0, filled: 0 };
  }

  /** Exactly these issue areas from now on. @throws Problem `bodies.issue-area.absent` */
  async setIssueAreas(body: Body, wanted: readonly string[]): Promise<void> {
    const known = await this.tx.query<{ id: string }>(
      'select id from convening.issue_area where workspace_id = $1 and case_id is not distinct from $2 and id = any($3::uuid[])', [this.tx.workspaceId, body.caseId, wanted]);
    const missing = wanted.find((id) => !known.some((area) => area.id === id));
    if (missing !== undefined) throw bodiesProblem('issue-area.absent', { id: missing });
    await this.tx.query('delete from bodies.body_issue_area where workspace_id = $1 and body_id = $2 and not issue_area_id = any($3::uuid[])', [this.tx.workspaceId, body.id, wanted]);
    const standing = await this.tx.table(BodyIssueArea).find({ bodyId: body.id });
    const fresh = wanted.filter((issueAreaId) => !standing.some((row) => row.issueAreaId === issueAreaId));
    await this.tx.table(BodyIssueArea).insert(...fresh.map((issueAreaId) => ({ workspaceId: this.tx.workspaceId, id: this.tx.newId(), bodyId: body.id, issueAreaId })));
  }
}
