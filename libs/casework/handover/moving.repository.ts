import type { Transaction } from '#libs/platform/work';
import { Duties } from '#libs/platform/duties';
import { Grants } from '#libs/platform/identity';
import { PlanningProcess } from '../case/planning-process.entity.js';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { CaseFiles } from '../file/case-files.repository.js';
import { REQUEST_DUTY, Requests } from '../request/requests.repository.js';
import { HandOverLine, type HandOver } from './hand-over.entity.js';
import { Holdings } from './holdings.repository.js';

type Line = Pick<HandOverLine, 'kind' | 'subjectId'> & Partial<Pick<HandOverLine, 'fromPartyId' | 'fromPersonId' | 'role' | 'givenId'>>;

/** Moves what one organization holds to the other, and notes each thing, inside a transaction. */
export class Moving {
  constructor(private readonly tx: Transaction) {}

  /** @param names of both organizations, for the files of the cases */
  async all(handOver: HandOver, names: { readonly from: string; readonly to: string }): Promise<void> {
    const { moves } = handOver;
    // Requests and duties first: what a person may do here hangs on the roles, which go last.
    if (moves.requests) await this.requests(handOver);
    if (moves.dutyKinds.length > 0) await this.duties(handOver);
    if (moves.cases) await this.cases(handOver, names);
    if (moves.roles) await this.roles(handOver);
  }

  private async cases({ id, fromPartyId, toPartyId }: HandOver, names: { readonly from: string; readonly to: string }): Promise<void> {
    const processes = this.tx.use(PlanningProcesses);
    for (const held of await this.tx.use(Holdings).cases(fromPartyId)) {
      const found: PlanningProcess = await processes.require(held.id);
      found.leadPartyId = toPartyId;
      await processes.save(found);
      await this.note(id, { kind: 'case', subjectId: held.id, fromPartyId: held.leadPartyId });
      await this.tx.use(CaseFiles).tell({
        caseId: held.id, kind: 'decision', title: `Handed over from ${names.from} to ${names.to}`.slice(0, 200), titleKey: 'casework.file.handedOver', titleValues: names,
        subject: { kind: 'hand-over', id },
      });
    }
  }

  private async requests({ id, fromPartyId, toPersonId }: HandOver): Promise<void> {
    const requests = this.tx.use(Requests);
    for (const held of await this.tx.use(Holdings).requests(fromPartyId)) {
      const request = await requests.require(held.id);
      const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
      request.assign(toPersonId, request.dueOn);
      await requests.save(request, before);
      await this.note(id, { kind: 'request', subjectId: held.id, fromPersonId: before.ownerPersonId });
    }
  }

  private async duties({ id, fromPartyId, toPartyId, toPersonId, moves }: HandOver): Promise<void> {
    const duties = this.tx.use(Duties);
    // What a request owes has moved with it.
    for (const held of await this.tx.use(Holdings).duties(fromPartyId, moves.dutyKinds.filter((kind) => kind !== REQUEST_DUTY))) {
      const duty = await duties.require(held.id);
      const before = { fromPartyId: duty.holderPartyId, fromPersonId: duty.holderPersonId };
      await duties.handOff(duty, { partyId: duty.holderPartyId === fromPartyId ? toPartyId : duty.holderPartyId, personId: toPersonId });
      await this.note(id, { kind: 'duty', subjectId: held.id, ...before });
    }
  }

  private async roles({ id, fromPartyId, toPersonId }: HandOver): Promise<void> {
    const grants = this.tx.use(Grants);
    for (const held of await this.tx.use(Holdings).roles(fromPartyId)) {
      const givenId = await grants.give({ personId: toPersonId, role: held.role, scopeKind: 'workspace', scopeId: null });
      await grants.end(held.grantId);
      await this.note(id, { kind: 'role', subjectId: held.grantId, fromPersonId: held.personId, role: held.role, givenId });
    }
  }

  private async note(handOverId: string, line: Line): Promise<void> {
    const { tx } = this;
    await tx.table(HandOverLine).insert(Object.assign(new HandOverLine(), {
      workspaceId: tx.workspaceId, id: tx.newId(), handOverId, fromPartyId: null, fromPersonId: null, role: null, givenId: null, wentBack: null, ...line,
    }));
  }
}
