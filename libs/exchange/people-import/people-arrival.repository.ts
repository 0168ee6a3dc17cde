import { ArrivingBodies } from '#libs/bodies';
import { Organizations, Parties, People, Cities } from '#libs/directory';
import { Problem, type DayText } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import { Arrival } from '../arrival/arrival.entity.js';
import { fingerprintOf, KnownThings, type KnownKind, type KnownThing, type SeenThing } from '../arrival/known-things.repository.js';
import type { FileBody, FileMembership, PeopleFile, PeopleRemark } from '../popolo/people-file.js';

const VACANT = /^\W*(vacan(t|cy)|to be (appointed|announced)|tbd|tba)\b/i;
const CHAIR = /^(co-?)?chair(man|woman|person)?$/i;

interface Counts {
  added: number;
  changed: number;
  unchanged: number;
  vanished: number;
}

/** One file of people on its way in, inside its transaction. */
export class PeopleArrival {
  readonly remarks: PeopleRemark[];
  private readonly counts: Counts = { added: 0, changed: 0, unchanged: 0, vanished: 0 };
  private readonly seen: SeenThing[] = [];
  private known: ReadonlyMap<string, KnownThing> = new Map();
  /** Our ids by kind and theirs. */
  private readonly ours = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly vacant = new Set<string>();

  constructor(private readonly tx: Transaction, private readonly file: PeopleFile, private readonly source: string) {
    this.remarks = [...file.remarks];
  }

  async run(): Promise<Counts> {
    const { tx, file, source } = this;
    this.known = await tx.use(KnownThings).ofSource(['organization', 'person', 'body', 'seat', 'membership'], source);
    const parties = tx.use(Parties);
    for (const { id, name } of file.organizations) {
      await this.take('organization', id, [name], () => tx.use(Organizations).add({ name, kind: 'other' }), (ours) => parties.rename(ours, name));
    }
    for (const person of file.people) {
      if (VACANT.test(person.name)) { this.vacant.add(person.id); continue; }
      const organizationId = person.organizationId === null ? null : this.ours.get(`organization ${person.organizationId}`) ?? null;
      const purpose = person.email === null && person.phone === null ? null : 'membership' as const;
      // Their fingerprint holds what comes in again; ways to reach them are taken once and kept by staff from then on.
      await this.take('person', person.id, [person.name, person.roleTitle], () => tx.use(People).add({ ...person, organizationId, purpose }), (ours) => parties.rename(ours, person.name));
    }
    for (const body of parentsFirst(file.bodies)) await this.takeBody(body);
    await this.takeMemberships();
    return this.counts;
  }

  /** Writes down where it came from and which thing of theirs is which of ours. */
  async keep(filename: string, sha256: string): Promise<void> {
    const { tx, file, source } = this;
    const places = this.remarks.map(({ code }) => ({ code, line: null }));
    const arrival = Object.assign(new Arrival(), {
      workspaceId: tx.workspaceId, id: tx.newId(), kind: 'people', bodyId: null, source, filename: filename.slice(-255), form: file.form, sha256, counts: { ...this.counts },
      repaired: [], leftOut: places, byPersonId: tx.actor.personId, arrivedAt: tx.now,
    });
    await tx.table(Arrival).insert(arrival);
    await tx.use(KnownThings).keep(source, arrival.id, this.seen);
    tx.record({ kind: 'arrival', id: arrival.id, after: { form: file.form, source, ...this.counts } });
  }

  private async take(kind: KnownKind, foreignId: string, said: readonly unknown[], add: () => Promise<string>, change: (ours: string) => Promise<void>): Promise<string> {
    const fingerprint = fingerprintOf(said);
    const known = this.known.get(`${kind} ${foreignId}`);
    const subjectId = known?.subjectId ?? (await add());
    this.ours.set(`${kind} ${foreignId}`, subjectId);
    if (known === undefined) this.counts.added += 1;
    else if (known.fingerprint === fingerprint) {
      this.counts.unchanged += 1;
      return subjectId;
    } else {
      await change(subjectId);
      this.counts.changed += 1;
    }
    this.seen.push({ kind, foreignId, subjectId, fingerprint });
    return subjectId;
  }

  private async takeBody({ id, name, kind, parentId }: FileBody): Promise<void> {
    const arriving = this.tx.use(ArrivingBodies);
    // A parent may have come in with an earlier file.
    const parent = parentId === null ? null : this.ours.get(`body ${parentId}`) ?? this.known.get(`body ${parentId}`)?.subjectId ?? null;
    this.names.set(id, name);
    await this.take('body', id, [name, kind], async () => (await arriving.open({ name, kind, parentId: parent, position: this.names.size })).id, (ours) => arriving.rename(ours, name));
  }

  private async takeMemberships(): Promise<void> {
    const today = await this.tx.use(Cities).today();
    const told = new Set<string>();
    for (const [index, membership] of this.file.memberships.entries()) {
      told.add(membership.id);
      await this.takeMembership(membership, index + 1, today);
    }
    const bodies = this.file.bodies.map(({ id }) => id);
    for (const key of this.known.keys()) {
      const id = /^membership (.*)$/s.exec(key)?.[1];
      if (id !== undefined && !told.has(id) && bodies.some((body) => id.startsWith(body))) this.counts.vanished += 1;
    }
  }

  private async takeMembership(membership: FileMembership, position: number, today: DayText): Promise<void> {
    const { id, role, personId, onBehalfOfId } = membership;
    const bodyId = this.ours.get(`body ${membership.bodyId}`);
    if (bodyId === undefined) return void this.remarks.push({ code: 'unknown-body', what: membership.bodyId });
    const empty = personId === null || this.vacant.has(personId);
    const person = personId === null ? undefined : this.ours.get(`person ${personId}`) ?? this.known.get(`person ${personId}`)?.subjectId;
    if (!empty && person === undefined) return void this.remarks.push({ code: 'unknown-person', what: personId });
    if (membership.fromOn !== null && membership.toOn !== null && membership.toOn <= membership.fromOn) return void this.remarks.push({ code: 'dates', what: role });
    const kind = empty ? 'seat' : 'membership';
    if (empty && !this.known.has(`seat ${id}`)) this.remarks.push({ code: 'vacant', what: role });
    const fromOn = membership.fromOn ?? (membership.toOn !== null && membership.toOn <= today ? membership.toOn.replace(/^\d{4}/, (year) => String(Number(year) - 1)).replace('02-29', '02-28') : today);
    const body = { id: bodyId, name: this.names.get(membership.bodyId) ?? '' };
    const organizationId = onBehalfOfId === null ? null : this.ours.get(`organization ${onBehalfOfId}`) ?? null;
    if (this.known.has(`${kind} ${id}`)) return void this.counts.unchanged++;
    if (!empty && (await this.sitsAlready(bodyId, person ?? '', fromOn, membership.toOn))) return void this.remarks.push({ code: 'overlap', what: role });
    const arriving = this.tx.use(ArrivingBodies);
    await this.take(kind, id, [role, membership.fromOn, membership.toOn], async () => {
      const seat = await arriving.addSeat(body, { label: titled(role), chair: CHAIR.test(role), organizationId, position, fromOn });
      return empty ? seat.id : arriving.seat(seat, person ?? '', fromOn, membership.toOn);
    }, () => { throw new Problem('exchange.body.absent', 'absent'); });
  }

  /** Asked before, since the database's own refusal would end the whole transaction. */
  private async sitsAlready(bodyId: string, personId: string, fromOn: DayText, toOn: DayText | null): Promise<boolean> {
    const rows = await this.tx.query(
      `select 1 from bodies.membership where workspace_id = $1 and body_id = $2 and person_id = $3 and state in ('invited', 'active', 'ended') and daterange(from_on, to_on) && daterange($4::date, $5::date) limit 1`,
      [this.tx.workspaceId, bodyId, personId, fromOn, toOn]);
    return rows.length > 0;
  }
}

function titled(role: string): string {
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}`.slice(0, 200);
}

/** The reader left no circle, so each round places somebody. */
function parentsFirst(bodies: readonly FileBody[]): FileBody[] {
  const here = new Set(bodies.map(({ id }) => id));
  const placed = new Set<string>();
  const ordered: FileBody[] = [];
  while (ordered.length < bodies.length) {
    const ready = bodies.filter(({ id, parentId }) => !placed.has(id) && (parentId === null || !here.has(parentId) || placed.has(parentId)));
    if (ready.length === 0) break;
    for (const body of ready) { placed.add(body.id); ordered.push(body); }
  }
  return ordered;
}
