import { atLocal, type DayText } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { Grants, requireMayGive, type RoleWish } from '#libs/platform/identity';
import { databaseCode, type Transaction } from '#libs/platform/work';
import { bodiesProblem } from '../bodies.problems.js';
import { Membership } from './membership.entity.js';
import { Seat } from './seat.entity.js';

/** Terms inside a transaction, and the rights that come and go with them. */
export class Memberships {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `bodies.membership.absent` also for one of another body */
  async require(bodyId: string, id: string): Promise<Membership> {
    const found = await this.tx.table(Membership).byId(id);
    if (found === null || found.bodyId !== bodyId) throw bodiesProblem('membership.absent', { id });
    return found;
  }

  insert(membership: Membership): Promise<void> {
    return this.tx.table(Membership).insert(membership).catch(onOverlap(membership));
  }

  /** What the term said until now is kept beside it. */
  async save(membership: Membership): Promise<void> {
    const { id, state, fromOn, toOn, endReason } = membership;
    await this.tx.query(KEEP_PAST, [this.tx.workspaceId, id, this.tx.newId(), this.tx.now, state, fromOn, toOn, endReason]);
    await this.tx.table(Membership).update(membership).catch(onOverlap(membership));
  }

  /** True when somebody sits on the seat from `day` on, or is invited to. */
  async isTaken(seatId: string, day: DayText): Promise<boolean> {
    const rows = await this.tx.query(
      `select 1 from bodies.membership where workspace_id = $1 and seat_id = $2 and state in ('invited', 'active') and (to_on is null or to_on > $3) limit 1`,
      [this.tx.workspaceId, seatId, day]);
    return rows.length > 0;
  }

  /** The right to sit, for the term and no longer. The actor must be allowed to give it. */
  async giveRight(membership: Membership, seat: Seat): Promise<void> {
    const wish = roleOf(seat, seat.chair);
    requireMayGive(this.tx.actor, wish);
    const begins = await this.machineTime(membership.fromOn);
    const ends = membership.toOn === null ? null : await this.machineTime(membership.toOn);
    await this.tx.use(Grants).endFor(membership.personId, wish);
    // A term that lies behind us is history: it is written down and gives nothing.
    if (ends !== null && ends <= this.tx.machineNow) return;
    const validFrom = begins > this.tx.machineNow ? begins : this.tx.machineNow;
    await this.tx.use(Grants).give({ ...wish, personId: membership.personId, validFrom, validUntil: ends });
  }

  /** A renewed term prolongs the right without a gap at midnight; one that begins later gets its own. */
  extendRight(before: Membership, renewed: Membership, seat: Seat): Promise<void> {
    const whole = Object.assign(new Membership(), renewed, { fromOn: before.state === 'active' ? before.fromOn : renewed.fromOn });
    return this.giveRight(whole, seat);
  }

  /** Takes the right back, unless another term of the same person goes on. */
  async endRight(membership: Membership, seat: Seat): Promise<void> {
    const others = await this.tx.table(Membership).find({ bodyId: membership.bodyId, personId: membership.personId, state: 'active' });
    const today = await this.tx.use(Cities).today();
    if (others.some((other) => other.id !== membership.id && other.sitsOn(today))) return;
    await this.tx.use(Grants).endFor(membership.personId, roleOf(seat, seat.chair));
  }

  /** Rights run by the clock of the machine, terms by that of the city, which a demo moves. */
  private async machineTime(day: DayText): Promise<Date> {
    const { zone } = await this.tx.use(Cities).current();
    return new Date(atLocal(day, '00:00', zone).getTime() + this.tx.machineNow.getTime() - this.tx.now.getTime());
  }

  /** The seat became the chair's, or no longer is: so does whoever sits on it. */
  async roleChanged(seat: Seat, wasChair: boolean): Promise<void> {
    for (const membership of await this.tx.table(Membership).find({ seatId: seat.id, state: 'active' })) {
      await this.tx.use(Grants).endFor(membership.personId, roleOf(seat, wasChair));
      await this.giveRight(membership, seat);
    }
  }
}

const KEEP_PAST = `insert into bodies.term_past (workspace_id, id, membership_id, state, from_on, to_on, end_reason, changed_at)
  select workspace_id, $3, id, state, from_on, to_on, end_reason, $4 from bodies.membership
  where workspace_id = $1 and id = $2 and (state, from_on, to_on, end_reason) is distinct from ($5::text, $6::date, $7::date, $8::text)`;

export function roleOf(seat: Seat, chair: boolean): RoleWish {
  return { role: chair ? 'chair' : 'member', scopeKind: 'body', scopeId: seat.bodyId };
}

/** The database refuses two terms at once: of one seat, or of one person in one body. */
function onOverlap({ seatId, fromOn, toOn }: Membership) {
  return (error: unknown): never => {
    if (databaseCode(error) !== '23P01') throw error;
    const constraint = (error as { driverError?: { constraint?: string } }).driverError?.constraint;
    throw bodiesProblem(constraint === 'membership_person_once' ? 'membership.person-seated' : 'membership.overlap', { seatId, fromOn, toOn });
  };
}
