import type { PlanningProcess } from '#libs/casework';
import { Cities, Parties } from '#libs/directory';
import { addDays, atLocal, type DayText } from '#libs/kernel';
import type { Role } from '#libs/platform/contract';
import { Grants } from '#libs/platform/identity';
import type { Transaction } from '#libs/platform/work';
import { conveningProblem } from '../convening.problems.js';
import { TeamMember, type TeamPart } from './team-member.entity.js';

/** What a person may do in the process by their part. Organizations hold no rights: their people do. */
const ROLES: Readonly<Record<TeamPart, Role>> = {
  convener: 'convener', core_partner: 'core_partner', facilitator: 'facilitator', researcher: 'researcher', funder: 'funder', technical_assistance: 'technical_assistance',
};

/** Who prepares a process, inside a transaction. */
export class Team {
  constructor(private readonly tx: Transaction) {}

  /** The lead convenes, alone or with another. */
  async convene({ id: caseId, openedOn }: PlanningProcess, leadPartyId: string, coConvenerPartyId: string | undefined): Promise<void> {
    await this.join(caseId, leadPartyId, 'convener', openedOn, null);
    if (coConvenerPartyId !== undefined) await this.join(caseId, coConvenerPartyId, 'convener', openedOn, null);
  }

  /** @throws Problem `convening.team.already` */
  async join(caseId: string, partyId: string, part: TeamPart, fromOn: DayText, lastDay: DayText | null, note: string | null = null): Promise<TeamMember> {
    const { tx } = this;
    const party = await tx.use(Parties).resolve(partyId);
    if ((await tx.table(TeamMember).find({ caseId, partyId: party.id, part })).some(({ untilOn }) => untilOn === null || untilOn > fromOn)) {
      throw conveningProblem('team.already', { partyId: party.id, part });
    }
    const untilOn = lastDay === null ? null : addDays(lastDay, 1);
    const grantId = party.kind === 'person' ? await this.grant(caseId, party.id, part, untilOn) : null;
    const member = TeamMember.join(tx.workspaceId, tx.newId(), { caseId, partyId: party.id, part, fromOn, untilOn, grantId, note });
    await tx.table(TeamMember).insert(member);
    return member;
  }

  /** From now on not; what was done before stays. @throws Problem `convening.team.absent` */
  async leave(id: string, caseId: string): Promise<TeamMember> {
    const { tx } = this;
    const today = await tx.use(Cities).today();
    const member = await tx.table(TeamMember).require(id, conveningProblem('team.absent', { id }));
    if (member.caseId !== caseId || (member.untilOn !== null && member.untilOn <= today)) throw conveningProblem('team.absent', { id });
    // A part begun today ends tomorrow at the earliest: its range may not be empty.
    member.untilOn = member.fromOn < today ? today : addDays(member.fromOn, 1);
    await tx.table(TeamMember).update(member);
    if (member.grantId !== null) await tx.use(Grants).end(member.grantId);
    return member;
  }

  private async grant(caseId: string, personId: string, part: TeamPart, untilOn: DayText | null): Promise<string> {
    const { zone } = await this.tx.use(Cities).current();
    const validUntil = untilOn === null ? null : atLocal(untilOn, '00:00', zone);
    return this.tx.use(Grants).give({ personId, role: ROLES[part], scopeKind: 'process', scopeId: caseId, validUntil });
  }
}
