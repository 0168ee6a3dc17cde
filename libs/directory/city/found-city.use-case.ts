import { Injectable } from '@nestjs/common';
import { newId, Problem, publicActor, systemActor, type Actor } from '#libs/kernel';
import { Grants, Invitations } from '#libs/platform/identity';
import { onTaken, UnitOfWork, type Transaction } from '#libs/platform/work';
import { Workspace, WorkspaceDirectory } from '#libs/platform/workspace';
import { CityFounded } from '../directory.events.js';
import { directoryProblem } from '../directory.problems.js';
import { factsOfPlace, Jurisdictions } from '../jurisdiction/jurisdictions.repository.js';
import { Organizations } from '../organization/organizations.repository.js';
import { People } from '../person/people.repository.js';
import { Places } from '../place/places.provider.js';
import type { Place } from '../place/places.rules.js';
import { seedSectors } from '../sector/change-sectors.use-case.js';
import { checkedLanguages, checkedSlug } from './city-settings.rules.js';
import { Cities } from './cities.repository.js';
import type { FoundCityRequest } from './found-city.request.js';
import { slugCandidate, suggestSlug } from './slug.rules.js';

export interface FoundedCity {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** The founder: administrator, convener and director until they share the work. */
  readonly personId: string;
  /** The city itself as an organization: the usual lead of its first process. */
  readonly organizationId: string;
}

const TRIES = 50;

/**
 * A city begins: its row, sectors, the city as an organization and its founder,
 * who gets an invitation by email. Nothing about a password: the link in the
 * email proves that the address is theirs.
 */
@Injectable()
export class FoundCity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: WorkspaceDirectory,
    private readonly places: Places,
  ) {}

  /**
   * @param kind `demo` and `archive` are for commands only
   * @throws Problem `directory.place.absent`; `directory.city.slug-taken` with a free suggestion, when an address was asked for
   */
  async execute(request: FoundCityRequest, kind: Workspace['kind'] = 'city', by: 'public' | 'command' = 'public'): Promise<FoundedCity> {
    const { slug, divisionId } = request;
    // Looked up before anything is written: an unknown place founds nothing.
    if (divisionId !== undefined) await this.places.require(divisionId);
    if (slug !== undefined) return this.begin(request, await this.requireFree(slug), kind, by);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.begin(request, await this.suggest(request.name), kind, by);
      } catch (error) {
        // Somebody was faster since we looked: the next free address will do as well.
        if (!(error instanceof Problem) || error.code !== 'directory.city.slug-taken' || attempt >= TRIES) throw error;
      }
    }
  }

  /** A free address for a name, for the form and for those who leave it out. */
  async suggest(name: string): Promise<string> {
    const wish = suggestSlug(name);
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const slug = slugCandidate(wish, attempt);
      if ((await this.directory.bySlug(slug)) === null) return slug;
    }
    throw directoryProblem('city.slug-taken', { slug: wish });
  }

  private async begin(request: FoundCityRequest, slug: string, kind: Workspace['kind'], by: 'public' | 'command'): Promise<FoundedCity> {
    const id = newId();
    const actor = by === 'public' ? founder(id) : systemActor(id, 'command', 'workspace create');
    try {
      const place = request.divisionId === undefined ? null : await this.places.require(request.divisionId);
      return await this.unitOfWork.run('directory.city.found', actor, (tx) => found(tx, request, slug, kind, place));
    } finally {
      this.directory.forget();
    }
  }

  private async requireFree(slug: string): Promise<string> {
    if ((await this.directory.bySlug(checkedSlug(slug))) === null) return slug;
    throw directoryProblem('city.slug-taken', { slug, suggestion: await this.suggest(slug) });
  }
}

/** Whoever begins a city in which nobody is yet may give its first roles. */
function founder(workspaceId: string): Actor {
  return { ...publicActor(workspaceId, `found-${workspaceId}`), grants: [{ role: 'administrator', scopeKind: 'workspace', scopeId: null }] };
}

async function found(tx: Transaction, request: FoundCityRequest, slug: string, kind: Workspace['kind'], place: Place | null): Promise<FoundedCity> {
  const languages = checkedLanguages(request.languages);
  const { name, zone, fiscalYearStart, reportsTo } = request;
  const settings = { slug, name, zone, languages, sourceLanguage: languages[0] as string, fiscalYearStart, reportsTo, officeName: null, officeEmail: request.email };
  const city = Workspace.found(tx.workspaceId, settings, kind, tx.now);
  await tx.use(Cities).insert(city).catch(onTaken('workspace_slug_key', () => directoryProblem('city.slug-taken', { slug })));
  await seedSectors(tx);
  if (place !== null) await tx.use(Jurisdictions).add(factsOfPlace(place, 'home'));
  const organizationId = await tx.use(Organizations).add({ name, kind: 'agency', sector: 'government', tie: 'department' });
  const personId = await tx.use(People).add({ name: request.personName, email: request.email, purpose: 'account', organizationId, language: settings.sourceLanguage, zone });
  await welcomeFounder(tx, personId, request.email, settings.sourceLanguage, kind);
  const { officeEmail: _address, ...known } = settings;
  tx.record({ kind: 'city', id: tx.workspaceId, after: known });
  tx.announce(CityFounded, { personId });
  return { id: tx.workspaceId, slug, name, personId, organizationId };
}

/** A one-person office runs everything alone; the roles can be shared out later. Demo and archive get their accounts from their command. */
async function welcomeFounder(tx: Transaction, personId: string, email: string, language: string, kind: Workspace['kind']): Promise<void> {
  const everywhere = { personId, scopeKind: 'workspace', scopeId: null } as const;
  for (const role of ['convener', 'director'] as const) await tx.use(Grants).give({ ...everywhere, role });
  if (kind === 'city') await tx.use(Invitations).invite({ ...everywhere, email, role: 'administrator', language });
  else await tx.use(Grants).give({ ...everywhere, role: 'administrator' });
}
