import { Inject, Injectable } from '@nestjs/common';
import { createMessages } from '#libs/ui';
import { Clock, newId, systemActor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { Notices, type MailMessage } from '#libs/platform/mail';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { UnitOfWork } from '#libs/platform/work';
import { AccessAcross } from '../access/access-across.query.js';
import { Accounts, type Account } from '../account/accounts.js';
import { hashSecret, newSecret } from '../secret-token.js';

export const RESET_MINUTES = 30;

/** Makes the link for a new password and mails it, in the name of the first city of the account. An unknown address gets nothing. */
@Injectable()
export class MailReset {
  constructor(
    private readonly accounts: Accounts,
    private readonly across: AccessAcross,
    private readonly directory: WorkspaceDirectory,
    private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(email: string): Promise<void> {
    const account = await this.accounts.byEmail(email);
    if (account === null || account.disabledAt !== null) return;
    const [city] = [...(await this.across.ofAccount(account.id)).values()];
    if (city === undefined) return;
    const address = await this.directory.byId(city.workspaceId);
    await this.unitOfWork.run('identity.password.mail-reset', systemActor(city.workspaceId, 'job', 'identity.mail-reset'), async (tx) => {
      const now = this.clock.now();
      const secret = newSecret();
      // The newest link is the only one (bar A7).
      await tx.query('delete from identity.one_time where account_id = $1', [account.id]);
      await tx.query(`insert into identity.one_time (id, secret_hash, account_id, purpose, created_at, expires_at) values ($1, $2, $3, 'password_reset', $4, $5)`,
        [newId(now.getTime()), hashSecret(secret), account.id, now, new Date(now.getTime() + RESET_MINUTES * 60_000)]);
      await tx.use(Notices).send({
        kind: 'identity.password-reset',
        to: { personId: city.personId, address: account.email, name: null, language: account.language, zone: address?.zone ?? 'UTC' },
        subject: { kind: 'account', id: account.id },
        message: this.compose(account, secret),
      });
      tx.record({ kind: 'account', id: account.id });
    });
  }

  private compose(account: Account, secret: string): MailMessage {
    const { t } = createMessages(account.language);
    return {
      subject: t('identity.reset.subject'),
      blocks: [
        { kind: 'paragraph', text: t('identity.reset.lead') },
        { kind: 'button', label: t('identity.reset.button'), url: `${this.config.publicUrl}/app/new-password#${secret}` },
        { kind: 'paragraph', text: t('identity.reset.until', { minutes: RESET_MINUTES }) },
      ],
      why: t('identity.reset.why'),
      stop: t('identity.reset.stop'),
    };
  }
}
