import { Inject, Injectable } from '@nestjs/common';
import { createMessages, formatInstant } from '#libs/ui';
import { CONFIG, type Config } from '#libs/platform/config';
import { Notices, type MailMessage } from '#libs/platform/mail';
import { HandlesJob, type Job, type JobHandler } from '#libs/platform/queue';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { InvitationMade } from '../identity.events.js';
import { problem } from '../identity.problems.js';
import { cityToken, hashSecret, newSecret } from '../secret-token.js';
import { Invitation } from './invitation.entity.js';

interface City {
  readonly name: string;
  readonly zone: string;
}

/** Makes the secret of an invitation and mails its link; the secret exists in that mail only. */
@HandlesJob({ consumer: 'identity.mail-invitation', on: [InvitationMade] })
@Injectable()
export class MailInvitation implements JobHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle(job: Job): Promise<void> {
    await this.unitOfWork.runOnce('identity.invitation.mail', job, (tx) => this.mail(tx, job.ids['invitationId'] ?? ''));
  }

  private async mail(tx: Transaction, invitationId: string): Promise<void> {
    const invitation = await tx.table(Invitation).requireLocked(invitationId, problem('invitation.absent'));
    if (!invitation.isOpen(tx.machineNow)) return;
    const [city] = await tx.query<City>('select name, zone from workspace.workspace where workspace_id = $1', [tx.workspaceId]);
    if (city === undefined) return;
    const secret = newSecret();
    invitation.secretHash = hashSecret(secret);
    await tx.table(Invitation).update(invitation);
    await tx.use(Notices).send({
      kind: 'identity.invitation',
      to: { personId: invitation.personId, address: invitation.email, name: null, language: invitation.language, zone: city.zone },
      subject: { kind: 'invitation', id: invitation.id },
      message: this.compose(invitation, city, cityToken(tx.workspaceId, secret)),
    });
    tx.record({ kind: 'invitation', id: invitation.id, after: { mailed: true } });
  }

  private compose(invitation: Invitation, city: City, token: string): MailMessage {
    const messages = createMessages(invitation.language);
    const until = formatInstant(invitation.expiresAt, city.zone, messages.locale);
    const role = messages.t(`identity.role.${invitation.role}`);
    return {
      subject: messages.t('identity.invitation.subject', { city: city.name }),
      blocks: [
        { kind: 'paragraph', text: messages.t('identity.invitation.lead', { city: city.name, role }) },
        // Behind the # nothing reaches a server, so the link stands in no log on the way.
        { kind: 'button', label: messages.t('identity.invitation.button'), url: `${this.config.publicUrl}/app/invitation#${token}` },
        { kind: 'paragraph', text: messages.t('identity.invitation.until', { until }) },
      ],
      why: messages.t('identity.invitation.why', { city: city.name }),
      stop: messages.t('identity.invitation.stop'),
    };
  }
}
