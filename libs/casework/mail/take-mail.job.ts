import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/config';
import { addressOf, openSmtpIntake, readIncomingMail, type SmtpIntake } from '#libs/platform/mail';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { readPlaceAddress, type MailPlace } from './case-address.rules.js';
import { FileMail } from './file-mail.use-case.js';

/** Takes what the city's mail server hands over for our addresses, where SMTP_IN_PORT is set. */
@Injectable()
export class TakeMail implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly mailbox: string;
  private intake: SmtpIntake | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly cities: WorkspaceDirectory,
    private readonly fileMail: FileMail,
  ) {
    this.mailbox = addressOf(config.mailFrom);
  }

  /** Null while none is open. */
  get port(): number | null {
    return this.intake?.port ?? null;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.smtpInPort === null) return;
    this.intake = await openSmtpIntake({
      host: this.config.host, port: this.config.smtpInPort,
      knows: async (address) => (await this.cityOf(address)) !== null,
      take: (mail) => this.take(mail),
      onFault: (error) => this.logger.warn(`mail was not taken: ${error.name}`),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.intake?.close();
  }

  private async take({ bytes, from, to }: { readonly bytes: Buffer; readonly from: string; readonly to: readonly string[] }): Promise<void> {
    const mail = await readIncomingMail(bytes, from, this.mailbox);
    for (const address of new Set(to.map((one) => one.toLowerCase()))) {
      const found = await this.cityOf(address);
      if (found !== null) await this.fileMail.execute(found.workspaceId, found.place, mail);
    }
  }

  private async cityOf(address: string): Promise<{ workspaceId: string; place: MailPlace } | null> {
    const place = readPlaceAddress(this.mailbox, address);
    const city = place === null ? null : await this.cities.bySlug(place.slug);
    return place === null || city === null || city.kind === 'archive' ? null : { workspaceId: city.id, place };
  }
}
