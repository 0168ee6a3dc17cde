import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { holds } from '#libs/platform/contract';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { READ_MAILBOX } from '../mail.permissions.js';
import { mailProblem } from '../mail.problems.js';

/**
 * Who may read caught mail. A demo city is fiction, so everybody may. Mail of another city holds keys to accounts:
 * there it takes staff, and an installation that was started as a demo.
 */
@Injectable()
export class MailboxPolicy {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly directory: WorkspaceDirectory,
  ) {}

  /** @throws Problem `mail.mailbox.absent` */
  async require(actor: Actor): Promise<void> {
    const city = await this.directory.byId(actor.workspaceId);
    if (city?.kind === 'demo') return;
    if (!this.config.demo || !holds(actor, READ_MAILBOX)) throw mailProblem('mailbox.absent');
  }
}
