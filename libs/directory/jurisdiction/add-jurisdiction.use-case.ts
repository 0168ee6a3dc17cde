import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { Places } from '../place/places.provider.js';
import type { JurisdictionFacts } from './jurisdiction.entity.js';
import type { AddJurisdictionRequest } from './jurisdiction.request.js';
import { factsOfPlace, Jurisdictions } from './jurisdictions.repository.js';

/** A place is known here: from the list by its division, or by name where the list ends, as abroad. */
@Injectable()
export class AddJurisdiction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: Places,
  ) {}

  async execute(actor: Actor, request: AddJurisdictionRequest): Promise<{ id: string }> {
    const facts = await this.factsOf(request);
    return this.unitOfWork.run('directory.jurisdiction.add', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      const id = await tx.use(Jurisdictions).add(facts);
      tx.record({ kind: 'jurisdiction', id, after: { ...facts } });
      return { id };
    });
  }

  private async factsOf({ divisionId, name, country, standing }: AddJurisdictionRequest): Promise<JurisdictionFacts> {
    if (divisionId !== undefined && divisionId !== null) return factsOfPlace(await this.places.require(divisionId), standing);
    if (name === undefined || name === null) throw directoryProblem('place.absent');
    return { divisionId: null, name, country: country ?? 'US', standing, population: null, populationOn: null, populationSource: null };
  }
}
