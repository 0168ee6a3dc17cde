import { Inject, Injectable } from '@nestjs/common';
import { createMessages, formatInstant } from '#libs/ui';
import { Cities, People } from '#libs/directory';
import { CONFIG, type Config } from '#libs/platform/config';
import { Notices, type MailMessage, type Recipient } from '#libs/platform/mail';
import { HandlesJob, type Job, type JobHandler } from '#libs/platform/queue';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { MinutesCirculated } from '../bodies.events.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Bodies } from '../body/bodies.repository.js';
import type { Body } from '../body/body.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { Minutes } from '../meeting/minutes.entity.js';

/** Circulated minutes go to everybody who sits on the body, each in their own language around the words of the minutes. */
@HandlesJob({ consumer: 'bodies.mail-minutes', on: [MinutesCirculated] })
@Injectable()
export class MailMinutes implements JobHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle(job: Job): Promise<void> {
    await this.unitOfWork.runOnce('bodies.minutes.mail', job, (tx) => this.mail(tx, job.ids['minutesId'] ?? ''));
  }

  private async mail(tx: Transaction, minutesId: string): Promise<void> {
    const minutes = await tx.table(Minutes).require(minutesId, bodiesProblem('minutes.absent', { id: minutesId }));
    // Taken back meanwhile: nothing to send.
    if (!minutes.isCirculated) return;
    const meeting = await tx.table(Meeting).require(minutes.meetingId, bodiesProblem('meeting.absent', { id: minutes.meetingId }));
    const body = await tx.use(Bodies).require(meeting.bodyId);
    const holders = await tx.use(Bodies).holders(body.id);
    const contacts = await tx.use(People).contacts(holders.map(({ personId }) => personId));
    const { name, slug } = await tx.use(Cities).current();
    const url = `${this.config.publicUrl}/app/${slug}/meetings/${meeting.id}`;
    for (const to of contacts.values()) {
      await tx.use(Notices).send({ kind: 'bodies.minutes', to, subject: { kind: 'meeting', id: meeting.id }, message: letter(to, { city: name, body, meeting, minutes, url }) });
    }
    tx.record({ kind: 'minutes', id: minutesId, after: { mailed: contacts.size } });
  }
}

function letter(to: Recipient, { city, body, meeting, minutes, url }: { city: string; body: Body; meeting: Meeting; minutes: Minutes; url: string }): MailMessage {
  const { t, locale } = createMessages(to.language);
  return {
    subject: t('minutes.mailSubject', { city, body: body.name }),
    blocks: [
      { kind: 'paragraph', text: t('minutes.mailLead', { title: meeting.title, when: formatInstant(meeting.startsAt, meeting.zone, locale) }) },
      { kind: 'button', label: t('minutes.mailOpen'), url },
      { kind: 'paragraph', text: t('minutes.mailWrong') },
      { kind: 'quote', text: minutes.text },
    ],
    why: t('minutes.mailWhy', { body: body.name }),
  };
}
