import { addDays, type DayText } from '#libs/kernel';
import { officeHolder } from '#libs/casework';
import { Cities } from '#libs/directory';
import { Duties } from '#libs/platform/duties';
import type { Transaction } from '#libs/platform/work';

/** Kinds of duty, and of their subjects: a seat to be filled, a committee that ends. */
export const SEAT_DUTY = 'bodies.seat';
export const SUNSET_DUTY = 'bodies.sunset';

/** From so many days before its end, a term or a committee is somebody's duty. */
const AHEAD = 90;
/** A seat nobody ever held is being filled for the first time: no duty for so many days. */
const FIRST_FILLING = 30;

interface Wanted {
  readonly kind: typeof SEAT_DUTY | typeof SUNSET_DUTY;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly title: string;
  readonly path: string;
  readonly dueOn: DayText;
  readonly holderPersonId: string | null;
}

interface Standing {
  readonly id: string;
  readonly subjectId: string;
  readonly kind: string;
  readonly dueOn: DayText | null;
  readonly title: string;
  readonly holderPersonId: string | null;
}

/** Keeps the duties of appointing authorities in step with seats and terms, in the commit that changes them. */
export class SeatWatch {
  constructor(private readonly tx: Transaction) {}

  /**
   * @param bodyId null: all bodies of the city, when a day begins
   * @param moved who appoints has changed: what stands goes over to them
   */
  async look(bodyId: string | null, moved = false): Promise<void> {
    const [wanted, standing] = [await this.wanted(bodyId), await this.standing(bodyId)];
    const left = new Map(standing.map((duty) => [duty.kind + duty.subjectId, duty]));
    for (const one of wanted) {
      const duty = left.get(one.kind + one.subjectId);
      left.delete(one.kind + one.subjectId);
      if (duty === undefined) await this.tx.use(Duties).open({ ...one, subjectKind: one.kind });
      else await this.adjust(duty, one, moved);
    }
    for (const duty of left.values()) await this.tx.use(Duties).close({ kind: duty.kind, id: duty.subjectId }, 'done', 'filled');
  }

  private async adjust(standing: Standing, wanted: Wanted, moved: boolean): Promise<void> {
    const duties = this.tx.use(Duties);
    if (standing.dueOn !== wanted.dueOn || standing.title !== wanted.title) await duties.reschedule(await duties.require(standing.id), { dueOn: wanted.dueOn, title: wanted.title });
    // What was handed off by hand stays so: only a change of the appointer moves it.
    const idle = standing.holderPersonId === null;
    if ((moved || idle) && wanted.holderPersonId !== standing.holderPersonId) await duties.handOff(await duties.require(standing.id), { partyId: wanted.holderPersonId, personId: wanted.holderPersonId });
  }

  private async wanted(bodyId: string | null): Promise<Wanted[]> {
    const today = await this.tx.use(Cities).today();
    const rows = await this.tx.query<Wanted>(SELECT_WANTED, [this.tx.workspaceId, bodyId, today, addDays(today, AHEAD), addDays(today, -FIRST_FILLING)]);
    // Where no appointer is named: whoever runs the office.
    const office = rows.some(({ holderPersonId }) => holderPersonId === null) ? await officeHolder(this.tx) : null;
    return rows.map((row) => ({ ...row, holderPersonId: row.holderPersonId ?? office }));
  }

  private standing(bodyId: string | null): Promise<Standing[]> {
    return this.tx.query<Standing>(
      `select d.id, d.subject_id as "subjectId", d.kind, d.due_on::text as "dueOn", d.title, d.holder_person_id as "holderPersonId" from duties.duty d
       where d.workspace_id = $1 and d.kind in ('${SEAT_DUTY}', '${SUNSET_DUTY}') and d.state = 'open'
         and ($2::uuid is null or d.subject_id = $2 or d.subject_id in (select s.id from bodies.seat s where s.workspace_id = $1 and s.body_id = $2))`, [this.tx.workspaceId, bodyId]);
  }
}

/** Seats that are or become empty and for which nobody is asked or chosen; committees near their last day. */
const SELECT_WANTED = `select '${SEAT_DUTY}' as kind, s.id as "subjectId", b.case_id as "caseId", left(s.label || ': ' || b.name, 200) as title, 'seats-to-fill?body=' || b.id as path,
    coalesce(h.to_on, e.since, s.from_on)::text as "dueOn", coalesce(s.appointer_person_id, b.appointer_person_id) as "holderPersonId"
  from bodies.body b
  join bodies.seat s on s.workspace_id = b.workspace_id and s.body_id = b.id and s.from_on <= $3 and (s.to_on is null or s.to_on > $3)
  left join lateral (select m.to_on from bodies.membership m where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
    and m.state = 'active' and m.from_on <= $3 and (m.to_on is null or m.to_on > $3) limit 1) h on true
  left join lateral (select max(m.to_on) as since from bodies.membership m where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
    and m.state in ('active', 'ended') and m.to_on <= $3) e on true
  where b.workspace_id = $1 and ($2::uuid is null or b.id = $2) and b.state = 'active'
    and not exists (select 1 from bodies.membership n where n.workspace_id = s.workspace_id and n.body_id = s.body_id and n.seat_id = s.id
      and (n.state = 'invited' or (n.state = 'active' and (n.to_on is null or n.to_on > $4 or n.from_on > $3))))
    and (h.to_on is not null or e.since is not null or s.from_on <= $5)
  union all
  select '${SUNSET_DUTY}', b.id, b.case_id, left(b.name, 200), 'bodies/' || b.id, b.sunset_on::text, b.appointer_person_id
  from bodies.body b where b.workspace_id = $1 and ($2::uuid is null or b.id = $2) and b.state = 'active' and b.sunset_on <= $4`;
