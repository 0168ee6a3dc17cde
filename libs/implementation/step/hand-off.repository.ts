import type { Transaction } from '#libs/platform/work';
import { Asking } from '../asking/asking.repository.js';
import { StepChanged } from '../implementation.events.js';
import { Links } from '../link/links.repository.js';
import type { ActionStep, StepLead } from './action-step.entity.js';
import { Steps } from './steps.repository.js';

/** What handing a step off takes, whoever decided it. */
export class HandOff {
  constructor(private readonly tx: Transaction) {}

  /** The links of the one before end for this step, the ladder begins again for the next one. */
  async run(step: ActionStep, lead: StepLead, reason: string): Promise<void> {
    const [steps, asking] = [this.tx.use(Steps), this.tx.use(Asking)];
    await steps.requireLead(lead.leadPartyId, lead.leadPersonId);
    const before = { leadPartyId: step.leadPartyId, leadPersonId: step.leadPersonId };
    const today = await asking.today();
    step.handOff(lead);
    // The next one gets the time that anybody gets who is asked for the first time.
    const days = await asking.daysOf(step.caseId, { ...step, awayUntil: today });
    step.expectUpdateBy(days.updateBy);
    await steps.save(step);
    await steps.keepChange(step.id, reason, today, before, { leadPartyId: lead.leadPartyId, leadPersonId: lead.leadPersonId });
    await this.tx.use(Links).revokeForStep(step.id);
    await asking.restart(step, await steps.requireItem(step.itemId, { awake: false }), 'handed-off');
    this.tx.record({ kind: 'step', id: step.id, before, after: { ...lead } });
    this.tx.announce(StepChanged, { stepId: step.id, itemId: step.itemId, caseId: step.caseId });
  }
}
