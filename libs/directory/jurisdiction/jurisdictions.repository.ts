import { onTaken, type Transaction } from '#libs/platform/work';
import { directoryProblem } from '../directory.problems.js';
import type { Place } from '../place/places.rules.js';
import { plainName } from '../place/places.rules.js';
import { Jurisdiction, type JurisdictionFacts, type Standing } from './jurisdiction.entity.js';

/** Jurisdictions inside a transaction. */
export class Jurisdictions {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `directory.jurisdiction.known` when this division, or the city itself, is here already */
  async add(facts: JurisdictionFacts): Promise<string> {
    const known = () => directoryProblem('jurisdiction.known', { name: facts.name });
    const row = Jurisdiction.open(this.tx.workspaceId, this.tx.newId(), facts);
    await this.tx.table(Jurisdiction).insert(row).catch(onTaken('jurisdiction_workspace_id_division_id_key', known)).catch(onTaken('jurisdiction_home', known));
    return row.id;
  }
}

/** A place of the list as a jurisdiction, with where its figure comes from. */
export function factsOfPlace(place: Place, standing: Standing): JurisdictionFacts {
  const counted = place.population !== null;
  return {
    divisionId: place.divisionId, name: `${plainName(place.name)}, ${place.within}`.slice(0, 200), country: 'US', standing, population: place.population,
    populationOn: counted ? '2019-07' : null, populationSource: counted ? 'US Census Bureau, population estimates 2019' : null,
  };
}
