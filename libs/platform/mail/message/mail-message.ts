/** To whom, as it was when the mail was written. */
export interface Recipient {
  readonly personId: string | null;
  readonly address: string;
  readonly name: string | null;
  /** BCP 47; decides words, direction and dates. */
  readonly language: string;
  /** IANA zone in which dates and times are told. */
  readonly zone: string;
}

/** Somebody who answers. */
export interface ReplyTo {
  readonly name: string | null;
  readonly address: string;
}

export interface MailLink {
  readonly label: string;
  readonly url: string;
}

export interface MailItem {
  readonly title: string;
  /** A second line: when, where, what was said last. */
  readonly note?: string;
  readonly url?: string;
}

/** One piece of a mail, from which both the text and the HTML are made. Texts are plain, in the recipient's language. */
export type MailBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly MailItem[] }
  /** The possible answers, each a link with the choice pre-set; opening one changes nothing. */
  | { readonly kind: 'answers'; readonly answers: readonly MailLink[] }
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'small'; readonly text: string };

/** A mail as its sender thinks of it. */
export interface MailMessage {
  /** Who and what: "Riverton: one line on 13 by Thursday". */
  readonly subject: string;
  /** Shown beside the subject in a list; never in the mail itself. */
  readonly preheader?: string;
  readonly blocks: readonly MailBlock[];
  /** Why this person gets it, a sentence. A general one when missing. */
  readonly why?: string;
  /** How to stop it or hand it off, a sentence. A general one when missing. */
  readonly stop?: string;
}

/** What `Notices.send` takes. */
export interface NoticeToSend {
  /** `duties.morning`, `identity.invitation`: for the log of what went to whom. */
  readonly kind: string;
  readonly to: Recipient;
  /** What it is about. */
  readonly subject: { readonly kind: string; readonly id: string };
  readonly message: MailMessage;
  /** Somebody who answers; the city's office when missing. */
  readonly replyTo?: ReplyTo;
  /** Only for subscriptions, never for duties: a POST to it ends the subscription (RFC 8058). */
  readonly unsubscribeUrl?: string;
}
