import { Inject, Injectable } from '@nestjs/common';
import { createMessages, formatDate } from '#libs/ui';
import { Cities, People } from '#libs/directory';
import { CONFIG, type Config } from '#libs/platform/config';
import { ForDuty, type DutyKind, type DutyView } from '#libs/platform/duties';
import type { MailMessage, Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { seatLadder } from './seat-ladder.rules.js';
import { SEAT_DUTY, SUNSET_DUTY } from './seat-watch.repository.js';

/** One letter a morning to whoever appoints: the seats whose terms end, or those that are empty, each with the way to fill it. */
@ForDuty(SEAT_DUTY, seatLadder)
@Injectable()
export class SeatDuties implements DutyKind {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  recipients(tx: Transaction, duty: DutyView): Promise<readonly Recipient[]> {
    return holderOf(tx, duty);
  }

  compose(tx: Transaction, to: Recipient, step: string, duties: readonly DutyView[]): Promise<MailMessage> {
    return letterOf(tx, to, duties, step === 'due' ? 'empty' : 'ending', this.config.publicUrl);
  }
}

/** A committee that ends on a day: dissolve it, or move the day. */
@ForDuty(SUNSET_DUTY, seatLadder)
@Injectable()
export class SunsetDuties implements DutyKind {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  recipients(tx: Transaction, duty: DutyView): Promise<readonly Recipient[]> {
    return holderOf(tx, duty);
  }

  compose(tx: Transaction, to: Recipient, _step: string, duties: readonly DutyView[]): Promise<MailMessage> {
    return letterOf(tx, to, duties, 'sunset', this.config.publicUrl);
  }
}

async function holderOf(tx: Transaction, { holderPersonId }: DutyView): Promise<readonly Recipient[]> {
  const to = holderPersonId === null ? null : await tx.use(People).contact(holderPersonId);
  return to === null ? [] : [to];
}

async function letterOf(tx: Transaction, to: Recipient, duties: readonly DutyView[], about: 'empty' | 'ending' | 'sunset', publicUrl: string): Promise<MailMessage> {
  const { name: city, slug } = await tx.use(Cities).current();
  const { t, locale } = createMessages(to.language);
  const count = duties.length;
  const items = duties.map(({ title, dueOn, path }) => ({
    title, url: `${publicUrl}/app/${slug}/${path ?? 'seats-to-fill'}`,
    ...(dueOn === null ? {} : { note: t(about === 'empty' ? 'seats.mail.since' : 'seats.mail.until', { date: formatDate(dueOn, locale) }) }),
  }));
  return {
    subject: t(`seats.mail.${about}Subject`, { city, count }),
    blocks: [{ kind: 'paragraph', text: t(`seats.mail.${about}Lead`, { count }) }, { kind: 'items', items }, { kind: 'small', text: t('seats.mail.what') }],
    why: t('seats.mail.why', { city }),
  };
}
