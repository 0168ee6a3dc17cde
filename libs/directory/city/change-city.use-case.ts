import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { onTaken, UnitOfWork } from '#libs/platform/work';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { CHANGE_CITY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import type { ChangeCityRequest } from './change-city.request.js';
import { Cities } from './cities.repository.js';
import { applySettings } from './city-settings.rules.js';

/** Changes what a city chose about itself. A new address takes over; the former one redirects for ever. */
@Injectable()
export class ChangeCity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: WorkspaceDirectory,
  ) {}

  async execute(actor: Actor, request: ChangeCityRequest): Promise<{ version: number }> {
    if (request.slug !== undefined) await this.requireFree(request.slug, actor.workspaceId);
    const changed = await this.unitOfWork.run('directory.city.change', actor, async (tx) => {
      const city = await tx.use(Cities).current();
      requirePermission(actor, CHANGE_CITY);
      if (city.version !== request.version) throw directoryProblem('city.changed-meanwhile', { version: city.version, current: { name: city.name } });
      const before = { ...city };
      applySettings(city, request);
      if (city.slug !== before.slug) await tx.use(Cities).keepFormerSlug(before.slug);
      await tx.use(Cities).update(city).catch(onTaken('workspace_slug_key', () => directoryProblem('city.slug-taken', { slug: city.slug })));
      tx.record({ kind: 'city', id: city.workspaceId, before, after: city });
      return { version: city.version };
    });
    this.directory.forget();
    return changed;
  }

  /** Also a former address of another city is taken: it leads there for ever. */
  private async requireFree(slug: string, workspaceId: string): Promise<void> {
    const holder = await this.directory.bySlug(slug);
    if (holder !== null && holder.id !== workspaceId) throw directoryProblem('city.slug-taken', { slug });
  }
}
