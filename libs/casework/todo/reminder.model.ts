import { Cities, People } from '#libs/directory';
import type { DutyView } from '#libs/platform/duties';
import type { MailMessage, Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { createMessages, formatWhen, type MessageId } from '#libs/ui';

/** The words of one sort of reminder. */
export interface ReminderWords {
  /** `{city}`, `{count}` */
  readonly subject: MessageId;
  /** `{count}` */
  readonly lead: MessageId;
  readonly why: MessageId;
}

/** The holder, when we know how to reach them; nobody otherwise. */
export async function holderOf(tx: Transaction, duty: DutyView): Promise<readonly Recipient[]> {
  const to = duty.holderPersonId === null ? null : await tx.use(People).contact(duty.holderPersonId);
  return to === null ? [] : [to];
}

/** A list of what is due, each line a link to where it is done. */
export async function remindOf(tx: Transaction, to: Recipient, duties: readonly DutyView[], words: ReminderWords, publicUrl: string): Promise<MailMessage> {
  const city = await tx.use(Cities).current();
  const today = await tx.use(Cities).today();
  const { t, locale } = createMessages(to.language);
  const count = duties.length;
  return {
    subject: t(words.subject, { city: city.name, count }),
    blocks: [
      { kind: 'paragraph', text: t(words.lead, { count }) },
      {
        kind: 'items',
        items: duties.map(({ title, dueOn, path }) => ({
          title,
          ...(dueOn === null ? {} : { note: formatWhen(dueOn, today, locale) }),
          url: `${publicUrl}/app/${city.slug}/${path ?? 'today'}`,
        })),
      },
    ],
    why: t(words.why, { city: city.name }),
    stop: t('casework.reminder.stop'),
  };
}
