/** A frozen notice with what its delivery adds: all that the transport needs. */
export interface OutgoingMail {
  readonly workspaceId: string;
  readonly deliveryId: string;
  /** Without angle brackets; the same at every try. */
  readonly messageId: string;
  readonly toName: string | null;
  readonly toAddress: string;
  readonly language: string;
  readonly fromName: string;
  readonly replyToName: string | null;
  readonly replyToAddress: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly unsubscribeUrl: string | null;
  readonly attempts: number;
  readonly createdAt: Date;
}
