import type { DropReason } from './incoming-mail.js';

/** What tells whether a person wrote an email. Names of headers in lower case. */
export interface MailTraits {
  /** The sender of the envelope; empty for bounces (RFC 5321). */
  readonly envelopeFrom: string;
  readonly fromAddress: string | null;
  readonly header: (name: string) => string | null;
  /** How many servers it passed. */
  readonly hops: number;
  /** From which we write ourselves. */
  readonly ownAddress: string;
}

const MOST_HOPS = 30;
const OWN_HEADERS = ['x-commonplan-workspace', 'x-loop'];

/** Whether nobody wrote it: then it is kept from the file, and nothing ever answers it, so no two machines write to each other. */
export function dropReasonOf({ envelopeFrom, fromAddress, header, hops, ownAddress }: MailTraits): DropReason | null {
  const said = (name: string): string => (header(name) ?? '').trim().toLowerCase();
  if (hops > MOST_HOPS || fromAddress?.toLowerCase() === ownAddress.toLowerCase() || OWN_HEADERS.some((name) => said(name) !== '')) return 'loop';
  if (envelopeFrom === '' || said('content-type').startsWith('multipart/report')) return 'bounce';
  if (!['', 'no'].includes(said('auto-submitted').split(';')[0]?.trim() ?? '')) return 'automatic';
  if (said('x-autoreply') !== '' || said('x-autorespond') !== '' || said('precedence') === 'auto_reply') return 'automatic';
  return ['bulk', 'junk', 'list'].includes(said('precedence')) ? 'bulk' : null;
}
