import { createMessages } from '#libs/ui';
import type { MailBlock, MailMessage, Recipient } from '#libs/platform/mail';

/** One mail out of several letters to the same person: one a morning at most. A single letter stays as it is. */
export function morningMail(letters: readonly MailMessage[], to: Recipient, city: string, things: number): MailMessage {
  const [first, ...others] = letters;
  if (first === undefined) throw new Error('a mail without a letter');
  if (others.length === 0) return first;
  const messages = createMessages(to.language);
  const blocks = letters.flatMap((letter, at): MailBlock[] => (at === 0 ? [...letter.blocks] : [{ kind: 'rule' }, ...letter.blocks]));
  const joined = (pick: (letter: MailMessage) => string | undefined): string =>
    [...new Set(letters.flatMap((letter) => pick(letter) ?? []))].join('\n');
  const [why, stop] = [joined((letter) => letter.why), joined((letter) => letter.stop)];
  return {
    subject: messages.t('mail.morningSubject', { city, count: things }),
    preheader: messages.t('mail.morningPreheader'),
    blocks,
    ...(why === '' ? {} : { why }),
    ...(stop === '' ? {} : { stop }),
  };
}
