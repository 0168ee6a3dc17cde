import { Injectable } from '@nestjs/common';
import { localDate, type Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { directoryProblem } from '../directory.problems.js';
import type { CityResponse } from './city.response.js';

/** The city as its settings page and every frame show it. */
@Injectable()
export class ReadCity {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor): Promise<CityResponse> {
    const city = await this.reader.one<Omit<CityResponse, 'today'>>(actor.workspaceId, {
      name: 'directory.city', text: SELECT_CITY, values: [actor.workspaceId],
    });
    if (city === null) throw directoryProblem('city.absent');
    return { ...city, today: localDate(await this.clock.nowIn(actor.workspaceId), city.zone) };
  }
}

const SELECT_CITY = `select workspace_id as id, slug, name, kind, zone, languages, source_language as "sourceLanguage",
    fiscal_year_start as "fiscalYearStart", reports_to as "reportsTo", accent, office_name as "officeName", office_email as "officeEmail",
    holidays::text[] as holidays, version
  from workspace.workspace where workspace_id = $1`;
