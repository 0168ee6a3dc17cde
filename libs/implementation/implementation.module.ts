import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './implementation.records.js';
import { AskNow } from './asking/ask-now.use-case.js';
import { AskPolicy } from './asking/ask-policy.entity.js';
import { FollowUpdate } from './asking/follow-update.use-case.js';
import { ReadCycle } from './asking/read-cycle.query.js';
import { SetAskPolicy } from './asking/set-ask-policy.use-case.js';
import { UpdateLetters } from './asking/update-letters.duties.js';
import { BeAway } from './link/be-away.use-case.js';
import { DecideProposal } from './link/decide-proposal.use-case.js';
import { LinkDesk } from './link/link-desk.provider.js';
import { Link } from './link/link.entity.js';
import { ListProposals } from './link/list-proposals.query.js';
import { OpenLink } from './link/open-link.use-case.js';
import { ProposeLead } from './link/propose-lead.use-case.js';
import { ProposedLead } from './link/proposed-lead.entity.js';
import { ReadLink } from './link/read-link.query.js';
import { SendFreshLink } from './link/send-fresh-link.use-case.js';
import { ActionStep } from './step/action-step.entity.js';
import { AddActionStep } from './step/add-action-step.use-case.js';
import { AddMilestone } from './step/add-milestone.use-case.js';
import { ChangeStep } from './step/change-step.use-case.js';
import { CompleteMilestone } from './step/complete-milestone.use-case.js';
import { HandOffStep } from './step/hand-off-step.use-case.js';
import { Milestone } from './step/milestone.entity.js';
import { MyOpenItems } from './step/my-open-items.query.js';
import { PlanDashboard } from './step/plan-dashboard.query.js';
import { ReadItemProgress } from './step/read-item-progress.query.js';
import { StepChange } from './step/step-change.entity.js';
import { StepAgenda } from './step/step-agenda.provider.js';
import { StepThread } from './step/step-thread.provider.js';
import { ListHeldLines } from './update/list-held-lines.query.js';
import { RecordUpdate } from './update/record-update.use-case.js';
import { ReleaseLine } from './update/release-line.use-case.js';

const STEPS = [AddActionStep, ChangeStep, HandOffStep, AddMilestone, CompleteMilestone];
const UPDATES = [RecordUpdate, ReleaseLine, ListHeldLines];
const ASKING = [AskNow, FollowUpdate, SetAskPolicy, UpdateLetters];
const LINKS = [BeAway, DecideProposal, LinkDesk, ListProposals, OpenLink, ProposeLead, ReadLink, SendFreshLink];
const QUERIES = [MyOpenItems, PlanDashboard, ReadItemProgress, ReadCycle];

@Module({
  imports: [TypeOrmModule.forFeature([ActionStep, Milestone, StepChange, AskPolicy, Link, ProposedLead])],
  providers: [...STEPS, ...UPDATES, ...ASKING, ...LINKS, ...QUERIES, StepThread, StepAgenda],
  exports: [...STEPS, ...UPDATES, ...ASKING, ...LINKS, ...QUERIES],
})
export class ImplementationModule {}
