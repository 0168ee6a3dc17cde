import { Cities, Parties, requireKnownPeople } from '#libs/directory';
import type { DayText } from '#libs/kernel';
import { Duties } from '#libs/platform/duties';
import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { Numbering } from '../case/numbering.repository.js';
import { RequestRaised } from '../casework.events.js';
import { caseworkProblem } from '../casework.problems.js';
import { officeHolder } from './office-holder.repository.js';
import { usualDueDay, type RequestKind } from './request-due.rules.js';
import { Request, type RequestSource } from './request.entity.js';

/** A request as a room raises it; what is left out gets its usual value. */
export interface RequestToRaise {
  readonly kind: RequestKind;
  readonly source: RequestSource;
  readonly title: string;
  readonly body?: string;
  readonly caseId?: string | null;
  readonly subject?: { readonly kind: string; readonly id: string } | null;
  readonly fromPartyId?: string | null;
  readonly fromName?: string | null;
  readonly fromContact?: string | null;
  readonly language?: string | null;
  readonly receiptHash?: Buffer | null;
  /** Left out: whoever runs the office. Null on purpose: nobody yet. */
  readonly ownerPersonId?: string | null;
  /** Left out: working days by kind. */
  readonly dueOn?: DayText;
}

export const REQUEST_DUTY = 'casework.request';

/** Requests inside a transaction; every room raises them here. */
export class Requests {
  constructor(private readonly tx: Transaction) {}

  async raise(given: RequestToRaise): Promise<Request> {
    const { tx } = this;
    await requireKnownPeople(tx, given.ownerPersonId);
    const from = given.fromPartyId == null ? null : (await tx.use(Parties).resolve(given.fromPartyId)).id;
    const request = Request.raise(tx.workspaceId, tx.newId(), {
      number: await tx.use(Numbering).nextRequest(),
      kind: given.kind, source: given.source, title: given.title, body: given.body ?? '', caseId: given.caseId ?? null, subject: given.subject ?? null,
      fromPartyId: from, fromName: given.fromName ?? null, fromContact: given.fromContact ?? null, language: given.language ?? null,
      receiptHash: given.receiptHash ?? null, raisedByPersonId: tx.actor.personId,
      ownerPersonId: given.ownerPersonId === undefined ? await this.usualOwner() : given.ownerPersonId,
      dueOn: await this.dueDay(given.kind, given.dueOn),
    }, tx.now);
    await tx.table(Request).insert(request);
    await this.owe(request);
    await this.index(request);
    tx.record({ kind: 'request', id: request.id, after: { number: request.number, kind: request.kind, ownerPersonId: request.ownerPersonId, dueOn: request.dueOn } });
    tx.announce(RequestRaised, { requestId: request.id });
    return request;
  }

  /** @throws Problem `casework.request.absent` */
  require(id: string): Promise<Request> {
    return this.tx.table(Request).requireLocked(id, caseworkProblem('request.absent', { id }));
  }

  /** Writes the request and opens, moves or closes what its lead owes. */
  async save(request: Request, before: { readonly ownerPersonId: string | null; readonly dueOn: DayText; readonly state: string }): Promise<void> {
    await this.tx.table(Request).update(request);
    await this.index(request);
    const wasOwed = before.state === 'open' && before.ownerPersonId !== null;
    if (wasOwed && (request.state !== 'open' || request.ownerPersonId !== before.ownerPersonId || request.dueOn !== before.dueOn)) {
      await this.tx.use(Duties).close({ kind: 'request', id: request.id, dutyKind: REQUEST_DUTY }, request.state === 'open' ? 'cancelled' : 'done', request.state);
    }
    const isOwed = request.state === 'open' && request.ownerPersonId !== null;
    if (isOwed && (!wasOwed || request.ownerPersonId !== before.ownerPersonId || request.dueOn !== before.dueOn)) await this.owe(request);
  }

  /** A given day may not lie behind us; without one, the usual working days. */
  async dueDay(kind: RequestKind, given: DayText | undefined): Promise<DayText> {
    const cities = this.tx.use(Cities);
    const today = await cities.today();
    if (given === undefined) return usualDueDay(kind, today, await cities.holidays());
    if (given < today) throw caseworkProblem('request.due-in-past', { dueOn: given });
    return given;
  }

  /** Whoever acts, when signed in; else whoever runs the office. */
  private async usualOwner(): Promise<string | null> {
    if (this.tx.actor.kind === 'account' && this.tx.actor.personId !== null) return this.tx.actor.personId;
    return officeHolder(this.tx);
  }

  private async owe(request: Request): Promise<void> {
    if (request.ownerPersonId === null) return;
    await this.tx.use(Duties).open({
      kind: REQUEST_DUTY, subjectKind: 'request', subjectId: request.id, caseId: request.caseId, title: `${request.number} ${request.title}`,
      path: `requests/${request.id}`, holderPersonId: request.ownerPersonId, dueOn: request.dueOn,
    });
  }

  private async index(request: Request): Promise<void> {
    await this.tx.use(SearchIndex).put({
      kind: 'request', subjectId: request.id, caseId: request.caseId, number: String(request.number), title: request.title, body: request.body,
      visibility: 'staff', path: `/requests/${request.id}`,
    });
  }
}
