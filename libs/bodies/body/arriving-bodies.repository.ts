import type { DayText } from '#libs/kernel';
import { Cities, Parties } from '#libs/directory';
import { requirePermission } from '#libs/platform/contract';
import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { MembershipChanged } from '../bodies.events.js';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { bodyEntry } from '../bodies.search.js';
import { Membership } from '../seat/membership.entity.js';
import { Memberships } from '../seat/memberships.repository.js';
import { Seat } from '../seat/seat.entity.js';
import { Bodies } from './bodies.repository.js';
import { rulesForNew } from './body-defaults.rules.js';
import { Body } from './body.entity.js';

/** A seat as a file tells it, and its place among the others. */
export interface ArrivingSeat {
  readonly label: string;
  readonly chair: boolean;
  readonly organizationId: string | null;
  readonly position: number;
  readonly fromOn: DayText;
}

/** Bodies, seats and terms that come in from files, for a later room: inside its transaction, by the rules of this one. */
export class ArrivingBodies {
  constructor(private readonly tx: Transaction) {}

  /** A standing body, seen by whoever takes part until somebody says otherwise. @throws Problem `access.denied` */
  async open(given: { readonly name: string; readonly kind: string; readonly parentId: string | null; readonly position: number }): Promise<Body> {
    requirePermission(this.tx.actor, ARRANGE_BODIES);
    const parent = given.parentId === null ? null : await this.tx.use(Bodies).require(given.parentId);
    const rules = rulesForNew({ name: given.name, kind: given.kind }, parent, await this.tx.use(Cities).today());
    const body = Body.open({ workspaceId: this.tx.workspaceId, id: this.tx.newId(), caseId: null, parentId: given.parentId, position: given.position }, rules, this.tx.now);
    await this.tx.table(Body).insert(body);
    this.tx.record({ kind: 'body', id: body.id, after: { parentId: body.parentId, kind: body.kind, name: body.name } });
    await this.tx.use(SearchIndex).put(bodyEntry(body));
    return body;
  }

  async rename(id: string, name: string): Promise<void> {
    requirePermission(this.tx.actor, ARRANGE_BODIES);
    const body = await this.tx.use(Bodies).require(id);
    const before = { name: body.name };
    body.name = name;
    await this.tx.use(Bodies).save(body);
    this.tx.record({ kind: 'body', id, before, after: { name } });
    await this.tx.use(SearchIndex).put(bodyEntry(body));
  }

  async addSeat(body: Pick<Body, 'id' | 'name'>, { position, fromOn, ...given }: ArrivingSeat): Promise<Seat> {
    const id = await this.tx.use(Parties).register('seat', `${body.name}: ${given.label}`.slice(0, 200));
    const shape = { ...given, sectorCode: null, termMonths: null, appointedBy: null, route: null, nominator: null, district: null, cycleOn: null, appointerPersonId: null };
    const seat = Seat.open({ workspaceId: this.tx.workspaceId, id, bodyId: body.id, position, fromOn }, shape);
    await this.tx.table(Seat).insert(seat);
    this.tx.record({ kind: 'seat', id, after: { bodyId: body.id, label: given.label, chair: given.chair } });
    return seat;
  }

  /** A term with the right that goes with it; one that lies behind us is history. @throws Problem `bodies.membership.person-seated` */
  async seat(seat: Seat, personId: string, fromOn: DayText, toOn: DayText | null): Promise<string> {
    const { workspaceId } = this.tx;
    const membership = Membership.suggest({ workspaceId, id: this.tx.newId(), bodyId: seat.bodyId, seatId: seat.id, personId }, { fromOn, toOn });
    membership.seat(this.tx.now);
    const over = toOn !== null && toOn <= (await this.tx.use(Cities).today());
    if (over) membership.end(toOn, 'term_over');
    await this.tx.use(Memberships).insert(membership);
    if (!over) await this.tx.use(Memberships).giveRight(membership, seat);
    this.tx.record({ kind: 'membership', id: membership.id, after: { bodyId: seat.bodyId, seatId: seat.id, personId, fromOn, toOn } });
    this.tx.announce(MembershipChanged, { membershipId: membership.id, bodyId: seat.bodyId });
    return membership.id;
  }
}
