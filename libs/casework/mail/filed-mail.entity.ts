import type { DropReason, IncomingMail } from '#libs/platform/mail';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of an email: a line of a file, a request, or nothing, because no person wrote it. */
export type MailFate =
  | { readonly outcome: 'filed'; readonly caseId: string; readonly entryId: string }
  | { readonly outcome: 'request'; readonly requestId: string }
  | { readonly outcome: 'dropped'; readonly dropReason: DropReason };

/** An email as it came in. The entry made of it may be corrected; this stays. */
@Entity({ schema: 'casework', name: 'incoming_mail' })
export class FiledMail {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') messageId!: string;
  @Column('uuid') threadId!: string;
  @Column('text') outcome!: MailFate['outcome'];
  @Column('text', { nullable: true }) dropReason!: DropReason | null;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid', { nullable: true }) entryId!: string | null;
  @Column('uuid', { nullable: true }) requestId!: string | null;
  @Column('uuid', { nullable: true }) fromPartyId!: string | null;
  @Column('text', { nullable: true }) fromName!: string | null;
  @Column('text', { nullable: true }) fromAddress!: string | null;
  @Column('text') subject!: string;
  @Column('text') body!: string;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('timestamptz') receivedAt!: Date;

  /** Of mail that nobody wrote only the fact is kept: when it came and why it is not in the file. */
  static keep(workspaceId: string, id: string, mail: IncomingMail, place: { readonly caseId: string | null; readonly threadId: string | null; readonly fromPartyId: string | null }, fate: MailFate, now: Date): FiledMail {
    const read = fate.outcome !== 'dropped';
    return Object.assign(new FiledMail(), {
      workspaceId, id, messageId: mail.messageId, threadId: place.threadId ?? id, outcome: fate.outcome, dropReason: fate.outcome === 'dropped' ? fate.dropReason : null,
      caseId: place.caseId, entryId: fate.outcome === 'filed' ? fate.entryId : null, requestId: fate.outcome === 'request' ? fate.requestId : null,
      fromPartyId: read ? place.fromPartyId : null, fromName: read ? mail.fromName : null, fromAddress: read ? mail.fromAddress : null,
      subject: read ? mail.subject : '', body: read ? mail.text : '', sentAt: mail.sentAt, receivedAt: now,
    });
  }
}
