import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { WorkspaceReader } from '#libs/platform/database';
import { addressOf } from '#libs/platform/mail';
import { READ_FILE } from '../casework.permissions.js';
import { requireInCase } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import { placeAddress, sealOf } from './case-address.rules.js';
import type { CaseAddressResponse } from './mail.response.js';

/** The address under which email is filed in this case: for staff, who pass it on or put it into Cc. */
@Injectable()
export class ReadCaseAddress {
  constructor(
    private readonly reader: WorkspaceReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(actor: Actor, caseId: string): Promise<CaseAddressResponse> {
    requireInCase(actor, READ_FILE, caseId);
    const found = await this.reader.one<{ number: string; slug: string; readOnly: boolean }>(actor.workspaceId, {
      name: 'casework.case-address',
      text: `select p.number, w.slug, p.read_only as "readOnly" from casework.planning_process p join workspace.workspace w on w.workspace_id = p.workspace_id
        where p.workspace_id = $1 and p.id = $2`,
      values: [actor.workspaceId, caseId],
    });
    if (found === null) throw caseworkProblem('case.absent', { id: caseId });
    if (this.config.smtpInPort === null || found.readOnly) return { address: null };
    const seal = sealOf(this.config.secretKey, actor.workspaceId, found.number);
    return { address: placeAddress(addressOf(this.config.mailFrom), { slug: found.slug, caseNumber: found.number, seal }) };
  }
}
