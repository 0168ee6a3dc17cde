import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import type { IncomingMail } from '#libs/platform/mail';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { CaseFiles } from '../file/case-files.repository.js';
import { headingOf } from '../file/conversation.rules.js';
import { Conversations } from '../file/conversations.repository.js';
import { Requests } from '../request/requests.repository.js';
import { AttachedFiles, type KeptFile } from './attached-files.repository.js';
import { sealFits, type MailPlace } from './case-address.rules.js';
import type { MailFate } from './filed-mail.entity.js';
import { MailShelf, type MailThread } from './mail-shelf.repository.js';

const LONGEST_ENTRY = 20_000;
const LONGEST_REQUEST = 8_000;
const NO_SUBJECT = 'Email without a subject';

interface Arrival {
  readonly mail: IncomingMail;
  readonly caseId: string | null;
  readonly thread: MailThread | null;
  readonly senderId: string | null;
}

/**
 * An email that came in is a line of the file of its case, for staff only, or else a request with a lead: nothing that
 * somebody wrote to the city lies outside both. The same message twice is one.
 */
@Injectable()
export class FileMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attached: AttachedFiles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(workspaceId: string, place: MailPlace, mail: IncomingMail): Promise<void> {
    const files = mail.dropReason === null ? await this.attached.put(workspaceId, mail.files) : [];
    let kept = false;
    try {
      kept = await this.unitOfWork.run('casework.mail.file', systemActor(workspaceId, 'job', 'casework.mail'), (tx) => this.file(tx, place, mail, files));
    } finally {
      if (!kept) await this.attached.drop(workspaceId, files);
    }
  }

  /** @returns false when it was here already */
  private async file(tx: Transaction, place: MailPlace, mail: IncomingMail, files: readonly KeptFile[]): Promise<boolean> {
    const caseId = await this.caseOf(tx, place);
    const shelf = tx.use(MailShelf);
    if (await shelf.holds(mail.messageId, caseId)) return false;
    const thread = await shelf.threadOf(mail.references);
    const arrival: Arrival = { mail, caseId, thread, senderId: await shelf.sender(mail.fromAddress) };
    const fate: MailFate = mail.dropReason === null ? await placeOf(tx, arrival) : { outcome: 'dropped', dropReason: mail.dropReason };
    const kept = await shelf.keep(mail, { caseId, threadId: thread?.threadId ?? null, fromPartyId: arrival.senderId }, fate, files);
    tx.record({ kind: 'mail', id: kept.id, after: { outcome: fate.outcome, caseId, files: files.length } });
    return true;
  }

  /** The case whose seal fits; a mere record of facts takes no mail. */
  private async caseOf(tx: Transaction, place: MailPlace): Promise<string | null> {
    const keys = [this.config.secretKey, ...(this.config.previousSecretKey === null ? [] : [this.config.previousSecretKey])];
    if (!sealFits(keys, tx.workspaceId, place)) return null;
    const [found] = await tx.query<{ id: string }>(
      'select id from casework.planning_process where workspace_id = $1 and number = $2 and not read_only', [tx.workspaceId, place.caseNumber]);
    return found?.id ?? null;
  }
}

function placeOf(tx: Transaction, arrival: Arrival): Promise<MailFate> {
  return arrival.caseId === null ? asRequest(tx, arrival) : asEntry(tx, arrival, arrival.caseId);
}

async function asEntry(tx: Transaction, { mail, senderId }: Arrival, caseId: string): Promise<MailFate> {
  const partner = await tx.use(Conversations).partner({ withPartyId: senderId, withWhom: (mail.fromName ?? mail.fromAddress)?.slice(0, 200) });
  const title = titleOf(mail);
  const entry = await tx.use(CaseFiles).add({
    caseId, kind: 'email', happenedAt: writtenAt(tx, mail), happenedInPart: null, ...partner, title: title ?? NO_SUBJECT,
    titleKey: title === null ? 'casework.file.noSubject' : null, titleValues: null, body: cut(mail.text, LONGEST_ENTRY), followUp: null, byPersonId: null,
    // Whoever writes to the office has not written to all who take part.
    visibility: 'staff', requestId: null, subjectKind: null, subjectId: null,
  });
  return { outcome: 'filed', caseId, entryId: entry.id };
}

/** An answer in a conversation about a request belongs to it, and opens it again; anything else is a new one. */
async function asRequest(tx: Transaction, { mail, thread, senderId }: Arrival): Promise<MailFate> {
  const requests = tx.use(Requests);
  if (thread?.requestId != null) {
    const request = await requests.require(thread.requestId);
    if (request.state !== 'open') {
      const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
      request.reopen();
      request.dueOn = await requests.dueDay(request.kind, undefined);
      await requests.save(request, before);
      tx.record({ kind: 'request', id: request.id, before: { state: before.state }, after: { state: 'open', by: 'mail' } });
    }
    return { outcome: 'request', requestId: request.id };
  }
  const raised = await requests.raise({
    kind: 'other', source: 'email', title: titleOf(mail) ?? NO_SUBJECT, body: cut(mail.text, LONGEST_REQUEST), caseId: thread?.caseId ?? null, fromPartyId: senderId,
    fromName: senderId === null ? mail.fromName : null, fromContact: mail.fromAddress?.slice(0, 254) ?? null,
  });
  return { outcome: 'request', requestId: raised.id };
}

function titleOf({ subject, text }: IncomingMail): string | null {
  return subject.slice(0, 200).trim().replace(/\p{Cs}/gu, '') || headingOf(text, 200) || null;
}

/** By the clock of the city, which a demo may have moved; a date in the future or of long ago is not believed. */
function writtenAt(tx: Transaction, { sentAt }: IncomingMail): Date {
  const age = sentAt === null ? 0 : tx.machineNow.getTime() - sentAt.getTime();
  return age > 0 && age < 30 * 86_400_000 ? new Date(tx.now.getTime() - age) : tx.now;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\p{Cs}/gu, '')}…`;
}
