import { Duties } from '#libs/platform/duties';
import type { Role } from '#libs/platform/contract';
import { Grants } from '#libs/platform/identity';
import type { Transaction } from '#libs/platform/work';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { CaseFiles } from '../file/case-files.repository.js';
import { Requests } from '../request/requests.repository.js';
import { HandOverLine, type HandOver } from './hand-over.entity.js';

/** Gives back what was handed over, inside a transaction. What has moved on meanwhile stays where it is now. */
export class Returning {
  constructor(private readonly tx: Transaction) {}

  async all(handOver: HandOver, names: { readonly from: string; readonly to: string }): Promise<void> {
    for (const line of await this.tx.table(HandOverLine).find({ handOverId: handOver.id }, { id: 'ASC' })) {
      const wentBack = await this.one(handOver, line, names);
      await this.tx.query('update casework.hand_over_line set went_back = $3 where workspace_id = $1 and id = $2', [this.tx.workspaceId, line.id, wentBack]);
    }
  }

  private one(handOver: HandOver, line: HandOverLine, names: { readonly from: string; readonly to: string }): Promise<boolean> {
    if (line.kind === 'case') return this.processBack(handOver, line, names);
    if (line.kind === 'request') return this.requestBack(handOver, line);
    return line.kind === 'duty' ? this.dutyBack(handOver, line) : this.roleBack(line);
  }

  private async processBack({ id, toPartyId }: HandOver, { subjectId, fromPartyId }: HandOverLine, names: { readonly from: string; readonly to: string }): Promise<boolean> {
    const processes = this.tx.use(PlanningProcesses);
    const found = await processes.require(subjectId);
    if (found.leadPartyId !== toPartyId || fromPartyId === null) return false;
    found.leadPartyId = fromPartyId;
    await processes.save(found);
    await this.tx.use(CaseFiles).tell({
      caseId: subjectId, kind: 'decision', title: `Handed back from ${names.to} to ${names.from}`.slice(0, 200), titleKey: 'casework.file.handedBack', titleValues: names,
      subject: { kind: 'hand-over', id },
    });
    return true;
  }

  private async requestBack({ toPersonId }: HandOver, { subjectId, fromPersonId }: HandOverLine): Promise<boolean> {
    const requests = this.tx.use(Requests);
    const request = await requests.require(subjectId);
    if (request.state === 'closed' || request.ownerPersonId !== toPersonId) return false;
    const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
    request.assign(fromPersonId, request.dueOn);
    await requests.save(request, before);
    return true;
  }

  private async dutyBack({ toPersonId }: HandOver, { subjectId, fromPartyId, fromPersonId }: HandOverLine): Promise<boolean> {
    const open = await this.tx.query(
      `select 1 from duties.duty where workspace_id = $1 and id = $2 and state = 'open' and holder_person_id = $3`, [this.tx.workspaceId, subjectId, toPersonId]);
    if (open.length === 0) return false;
    const duties = this.tx.use(Duties);
    await duties.handOff(await duties.require(subjectId), { partyId: fromPartyId, personId: fromPersonId });
    return true;
  }

  private async roleBack({ role, fromPersonId, givenId }: HandOverLine): Promise<boolean> {
    const standing = await this.tx.query(
      'select 1 from identity.grant_row where workspace_id = $1 and id = $2 and (valid_until is null or valid_until > $3)', [this.tx.workspaceId, givenId, this.tx.machineNow]);
    const grants = this.tx.use(Grants);
    await grants.give({ personId: fromPersonId, role: role as Role, scopeKind: 'workspace', scopeId: null });
    if (standing.length > 0 && givenId !== null) await grants.end(givenId);
    return true;
  }
}
