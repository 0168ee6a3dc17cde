import { Injectable } from '@nestjs/common';
import type { DayText } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { SELECT_CHANGES, SELECT_FRAME, SELECT_ITEMS, SELECT_MEASURES, SELECT_ORIGINS, SELECT_PURPOSE, SELECT_STEPS, SELECT_TRANSLATIONS, SELECT_UPDATES, SELECT_VERSIONS } from './site-plan.model.js';
import type { SitePlan, SiteVersion, SiteVision } from './plan.model.js';

type Frame = Pick<SitePlan, 'city' | 'caseNumber' | 'readOnly' | 'slug'>;

/** What the public pages of a plan say, in one round trip, whatever its size. */
@Injectable()
export class ReadSitePlan {
  constructor(private readonly reader: WorkspaceReader) {}

  /**
   * @param allVersions also the items of earlier versions
   * @returns null when nothing of the plan is public
   */
  async execute(workspaceId: string, caseId: string, today: DayText, allVersions: boolean): Promise<SitePlan | null> {
    const values = [workspaceId, caseId];
    const [frame, versions, ...rest] = await this.reader.many(workspaceId, [
      { name: 'site.frame', text: SELECT_FRAME, values },
      { name: 'site.versions', text: SELECT_VERSIONS, values },
      { name: 'site.items', text: SELECT_ITEMS, values: [...values, allVersions] },
      { name: 'site.steps', text: SELECT_STEPS, values: [...values, today] },
      { name: 'site.origins', text: SELECT_ORIGINS, values },
      { name: 'site.changes', text: SELECT_CHANGES, values },
      { name: 'site.updates', text: SELECT_UPDATES, values },
      { name: 'site.measures', text: SELECT_MEASURES, values },
      { name: 'site.translations', text: SELECT_TRANSLATIONS, values },
      { name: 'site.purpose', text: SELECT_PURPOSE, values },
    ]);
    const [facts] = (frame?.rows ?? []) as Frame[];
    const all = (versions?.rows ?? []) as SiteVersion[];
    if (facts === undefined || facts.slug === null || all.length === 0) return null;
    const [items, steps, origins, changes, updates, measures, translations, purpose] = rest.map((answer) => answer.rows as unknown[]);
    return { ...facts, caseId, today, versions: all, items, steps, origins, changes, updates, measures, translations, purpose: (purpose as [SiteVision])[0] } as SitePlan;
  }
}
