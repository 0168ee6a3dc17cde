import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ArrivingMeetings, type ArrivedMeeting } from '#libs/bodies';
import { localDate, type Actor, type DayText } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { WorkspaceClock, WorkspaceDirectory } from '#libs/platform/workspace';
import { createMessages } from '#libs/ui';
import { Arrival } from '../arrival/arrival.entity.js';
import { fingerprintOf, KnownThings, type KnownThing, type SeenThing } from '../arrival/known-things.repository.js';
import { IMPORT_MEETINGS } from '../exchange.permissions.js';
import { exchangeProblem } from '../exchange.problems.js';
import type { FileMeeting, FileRemark } from './meetings-file.model.js';
import { readMeetingsFile, type MeetingsFile } from './read-meetings-file.js';

export interface MeetingsToImport {
  readonly bytes: Uint8Array;
  readonly filename: string;
  readonly bodyId: string;
  /** Only what the file lists under this name of a committee. */
  readonly only?: string | null;
  readonly dryRun?: boolean;
}

export interface MeetingsImported {
  readonly outcome: 'imported' | 'unchanged' | 'tried';
  readonly form: string;
  readonly body: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In an earlier file and ahead of us, but not in this one. */
  readonly vanished: readonly { readonly title: string; readonly on: DayText }[];
  /** Committees that the file names, when it names more than one. */
  readonly names: readonly string[];
  readonly repaired: readonly FileRemark[];
  readonly leftOut: readonly FileRemark[];
}

/** Takes a dry run back together with everything that it wrote. */
class Tried extends Error {
  constructor(readonly report: MeetingsImported) {
    super('tried');
  }
}

/** Brings the meetings of a calendar file into a body: all or none, the same file twice changes nothing. */
@Injectable()
export class ImportMeetings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: WorkspaceDirectory,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @throws Problem `exchange.file.…` with the line, `bodies.body.absent`, `access.denied` */
  async execute({ idempotencyKey: _, ...actor }: Actor, given: MeetingsToImport): Promise<MeetingsImported> {
    requirePermission(actor, IMPORT_MEETINGS, [{ kind: 'body', id: given.bodyId }, ...actor.grants.flatMap(({ scopeKind, scopeId }) => (scopeId === null ? [] : [{ kind: scopeKind, id: scopeId }]))]);
    const city = await this.directory.byId(actor.workspaceId);
    if (city === null) throw exchangeProblem('body.absent');
    const now = await this.clock.nowIn(actor.workspaceId);
    const file = readMeetingsFile(given.bytes, { zone: city.zone, now, untitled: createMessages('en').t('frame.meetings') });
    return this.unitOfWork.run('exchange.meetings.import', actor, async (tx) => {
      const report = await new MeetingsArrival(tx, given, file).run();
      if (given.dryRun === true) throw new Tried({ ...report, outcome: 'tried' });
      // What changes nothing leaves nothing behind, also not in the trail.
      if (report.outcome === 'unchanged') throw new Tried(report);
      return report;
    }).catch((error: unknown) => {
      if (error instanceof Tried) return error.report;
      throw error;
    });
  }
}

/** One file on its way in, inside its transaction. */
class MeetingsArrival {
  private readonly counts = { added: 0, changed: 0, unchanged: 0 };
  private readonly seen: SeenThing[] = [];
  private readonly leftOut: FileRemark[];

  constructor(private readonly tx: Transaction, private readonly given: MeetingsToImport, private readonly file: MeetingsFile) {
    this.leftOut = [...file.leftOut];
  }

  async run(): Promise<MeetingsImported> {
    const { tx, given, file } = this;
    const arriving = tx.use(ArrivingMeetings);
    const body = await arriving.requireBody(given.bodyId);
    const known = await tx.use(KnownThings).ofSource(['meeting'], given.bodyId);
    const standing = await arriving.standing(body);
    for (const meeting of this.wanted()) await this.take(meeting, known.get(`meeting ${meeting.foreignId}`), standing, body);
    const changes = this.counts.added + this.counts.changed;
    if (changes > 0) await this.keep();
    const names = [...new Set([...file.meetings.values()].flatMap(({ body: name }) => name ?? []))].sort();
    return {
      outcome: changes > 0 ? 'imported' : 'unchanged', form: file.form, body: body.name, ...this.counts, vanished: this.vanished(known, standing),
      names: names.length > 1 && given.only == null ? names : [], repaired: file.repaired, leftOut: this.leftOut,
    };
  }

  /** What the person asked for, of what the file holds. */
  private wanted(): FileMeeting[] {
    const only = this.given.only?.trim().toLowerCase();
    if (only === undefined || only === '') return [...this.file.meetings.values()];
    return [...this.file.meetings.values()].filter((meeting) => {
      if (meeting.body?.toLowerCase() === only || meeting.title.toLowerCase() === only) return true;
      this.leftOut.push({ code: 'other-body', line: null, params: { what: meeting.title, body: meeting.body ?? '' } });
      return false;
    });
  }

  private async take(meeting: FileMeeting, known: KnownThing | undefined, standing: ReadonlyMap<string, ArrivedMeeting>, body: Parameters<ArrivingMeetings['add']>[0]): Promise<void> {
    const { foreignId, title, startsAt, endsAt, zone, place, onlineUrl, cancelled } = meeting;
    const plan = { title, startsAt, endsAt, zone, place, onlineUrl };
    const fingerprint = saidOf(meeting);
    const arriving = this.tx.use(ArrivingMeetings);
    const reason = cancelled ? CANCELLED_THERE : null;
    if (known === undefined) {
      const subjectId = await arriving.add(body, plan, reason);
      this.seen.push({ kind: 'meeting', foreignId, subjectId, fingerprint });
      this.counts.added += 1;
      return;
    }
    if (known.fingerprint === fingerprint) {
      this.counts.unchanged += 1;
      return;
    }
    const here = standing.get(known.subjectId);
    if (here === undefined || saidOf({ ...here, cancelled: here.state === 'cancelled' }) !== known.fingerprint) {
      this.leftOut.push({ code: 'changed-here', line: null, params: { what: title } });
    } else if (await arriving.change(body, known.subjectId, plan, reason)) {
      this.seen.push({ kind: 'meeting', foreignId, subjectId: known.subjectId, fingerprint });
      this.counts.changed += 1;
    } else this.leftOut.push({ code: 'settled', line: null, params: { what: title } });
  }

  /** Of what lies ahead and inside the time that the file tells of. */
  private vanished(known: ReadonlyMap<string, KnownThing>, standing: ReadonlyMap<string, ArrivedMeeting>): MeetingsImported['vanished'] {
    const from = [...this.file.meetings.values()].reduce<Date | null>((first, { startsAt }) => (first === null || startsAt < first ? startsAt : first), null);
    return [...known.values()].flatMap(({ foreignId, subjectId }) => {
      const meeting = standing.get(subjectId);
      if (meeting === undefined || this.file.meetings.has(foreignId) || meeting.state === 'cancelled' || meeting.state === 'held') return [];
      if (meeting.startsAt <= this.tx.now || (from !== null && meeting.startsAt < from)) return [];
      return [{ title: meeting.title, on: localDate(meeting.startsAt, meeting.zone) }];
    });
  }

  private async keep(): Promise<void> {
    const { tx, given, file } = this;
    const arrival = Object.assign(new Arrival(), {
      workspaceId: tx.workspaceId, id: tx.newId(), kind: 'meetings', bodyId: given.bodyId, source: given.bodyId, filename: given.filename.slice(-255), form: file.form,
      sha256: createHash('sha256').update(given.bytes).digest('hex'), counts: this.counts, repaired: file.repaired.map(placeOnly), leftOut: this.leftOut.map(placeOnly),
      byPersonId: tx.actor.personId, arrivedAt: tx.now,
    });
    await tx.table(Arrival).insert(arrival);
    await tx.use(KnownThings).keep(given.bodyId, arrival.id, this.seen);
    tx.record({ kind: 'arrival', id: arrival.id, after: { bodyId: given.bodyId, form: file.form, ...this.counts } });
  }
}

/** What the trail and the page say of a meeting that was already called off where it came from. */
const CANCELLED_THERE = 'Called off in the calendar it came from';

function placeOnly({ code, line }: FileRemark): { code: string; line: number | null } {
  return { code, line };
}

function saidOf({ title, startsAt, endsAt, zone, place, onlineUrl, cancelled }: Omit<FileMeeting, 'foreignId' | 'body'>): string {
  return fingerprintOf([title, startsAt.toISOString(), endsAt.toISOString(), zone, place, onlineUrl, cancelled]);
}
