/** A file that came with an email, as it came. */
export interface IncomingFile {
  readonly filename: string;
  readonly content: Buffer;
}

/** Why an email is not for people to read: an answering machine, a mailing list, a bounce, our own mail coming back. */
export type DropReason = 'automatic' | 'bulk' | 'bounce' | 'loop';

/** An email that came in, as plain words: what it says in HTML is turned into text and never shown or run. */
export interface IncomingMail {
  /** Without angle brackets; derived from the bytes when the sender gave none. */
  readonly messageId: string;
  /** Of the mails that it answers, the nearest last. */
  readonly references: readonly string[];
  readonly fromAddress: string | null;
  readonly fromName: string | null;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: Date | null;
  readonly files: readonly IncomingFile[];
  /** Null for mail of people. */
  readonly dropReason: DropReason | null;
}
